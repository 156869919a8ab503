package fromscratch.grader.cli;

import fromscratch.grader.samples.SampleClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Classes made of the bundled samples, and what runs have written about them. */
public final class ClassFolders {
    private ClassFolders() {}

    /** Copies the samples whose names begin so into {@code students}. */
    static Path samples(Path students, String... prefixes) throws IOException {
        for (String prefix : prefixes) {
            Path sample = sample(prefix);
            copy(sample, students.resolve(sample.getFileName().toString()));
        }
        return students;
    }

    /** The sample whose name begins so. */
    public static Path sample(String prefix) throws IOException {
        return SampleClass.submissions().stream()
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    /** Every file under {@code root}, hidden ones too, with its bytes as a text. */
    static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
