package fromscratch.grader.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks into folders without following a link. */
final class Folders {
    private Folders() {}

    /** Whether {@code path} is a folder itself, and no link to one. */
    static boolean isReal(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether {@code way}, which begins in {@code root}, leads to a folder through folders alone. */
    static boolean areReal(Path root, Path way) {
        return steps(root, way).stream().allMatch(Folders::isReal);
    }

    /** The folders on {@code way}, from the one in {@code root} down. */
    static List<Path> steps(Path root, Path way) {
        return IntStream.rangeClosed(1, way.getNameCount())
                .mapToObj(length -> root.resolve(way.subpath(0, length)))
                .toList();
    }

    /** What lies in {@code folder}, in the order of the names. */
    static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }
}
