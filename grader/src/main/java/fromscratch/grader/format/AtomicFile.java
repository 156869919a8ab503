package fromscratch.grader.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is either there as a whole or not at all.
 *
 * <p>The text goes to {@code .<name>.tmp} in the same folder, which then takes the file's place. What a killed run left
 * there is overwritten by the next.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes {@code text} in UTF-8; when that fails, an older file stays as it was.
     *
     * @param file a file in a folder that exists
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code bytes}; when that fails, an older file stays as it was. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(temporary, bytes);
            move(temporary, file);
        } catch (IOException e) {
            discard(temporary, e);
            throw named(file, e);
        }
    }

    /** Says which file it is: a full disk alone would say no more than that it is full. */
    private static IOException named(Path file, IOException e) {
        if (e instanceof FileSystemException) {
            return e;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
        named.initCause(e);
        return named;
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path temporary, IOException because) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
