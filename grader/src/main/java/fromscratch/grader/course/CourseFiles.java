package fromscratch.grader.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the files of a course are read from. */
@FunctionalInterface
public interface CourseFiles {
    /**
     * Reads a file.
     *
     * @param path its path among the resources
     * @return nothing if there is no such file
     */
    Optional<String> text(String path);

    /** The files that this kit is built with. */
    static CourseFiles ofTheKit() {
        return path -> read(path, CourseFiles.class.getClassLoader().getResourceAsStream(path));
    }

    /** The files in a folder of resources, as they are now. */
    static CourseFiles in(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            try {
                return read(path, Files.isRegularFile(file) ? Files.newInputStream(file) : null);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        };
    }

    private static Optional<String> read(String path, @Nullable InputStream file) {
        if (file == null) {
            return Optional.empty();
        }
        try (file) {
            return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
