package fromscratch.grader.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes that a program loads, kept in the form in which the virtual machine holds them, so that the next start need
 * not read and verify them again (class data sharing).
 *
 * <p>The virtual machine ignores an archive that does not fit; nothing but the time of a start depends on it.
 *
 * @param file where it is, or is to be
 */
public record Archive(Path file) {
    /** Standard output belongs to the program: the virtual machine must not warn there of an archive that does not fit. */
    private static final String QUIET = "-Xlog:disable";

    /** The options of a start from the archive; none while it is not there. */
    public List<String> use() {
        return exists() ? List.of(QUIET, "-XX:SharedArchiveFile=" + file) : List.of();
    }

    /** The options that make a program leave the archive behind when it ends. */
    public List<String> leave() {
        return List.of(QUIET, "-XX:ArchiveClassesAtExit=" + draft());
    }

    /** Whether the archive is there. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Puts what a program has left behind in its place, when that program has ended well. */
    public void keep() throws IOException {
        if (Files.isRegularFile(draft())) {
            Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
