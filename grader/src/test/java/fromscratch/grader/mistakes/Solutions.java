package fromscratch.grader.mistakes;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The master sources: the solutions of the exercises, which only the maintainer's tree holds. */
public final class Solutions {
    private static final Path FOLDER = Path.of("..", "solutions", "src", "main", "java", "fromscratch");

    private Solutions() {}

    /** Whether this tree has them; the tests that need them are skipped where it has not. */
    public static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** The text of each file, by its name. */
    public static Map<String, String> sources() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(file -> file.getFileName().toString(), Solutions::text, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
