package fromscratch.grader.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The copies of the given classes and their data that students read: the originals are the grader's. */
public final class GivenCopies {
    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "main", "java", "fromscratch", "given"),
            Path.of("src", "main", "resources", "fromscratch", "given"));

    private static final Path GRADER = Path.of("grader");
    private static final Path GIVEN = Path.of("exercises", "given");

    private GivenCopies() {}

    /** The file that each copy is made from, by the copy's path from the root of the maintainer's tree. */
    static Map<Path, Path> originals(Path project) throws IOException {
        Map<Path, Path> originals = new TreeMap<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(project.resolve(GRADER).resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> originals.put(GIVEN.resolve(folder).resolve(file.getFileName()), file));
            }
        }
        return originals;
    }

    /** Writes the copies into the maintainer's tree, over whatever stands there. */
    public static void write(Path project) throws IOException {
        for (Map.Entry<Path, Path> copy : originals(project).entrySet()) {
            Path target = project.resolve(copy.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(copy.getValue()));
        }
    }
}
