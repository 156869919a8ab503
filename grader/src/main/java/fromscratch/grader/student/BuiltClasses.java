package fromscratch.grader.student;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The student's classes, as Maven or an editor has built them. */
final class BuiltClasses {
    private BuiltClasses() {}

    /**
     * Reads the folder that the first exercise class on the class path lies in.
     *
     * @return the bytes of each class, by its full name
     */
    static Map<String, byte[]> read(Course course, ClassLoader classPath) {
        Map<String, byte[]> classes = new TreeMap<>();
        folder(course, classPath).ifPresent(folder -> {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    classes.put(
                            "fromscratch." + name.substring(0, name.length() - ".class".length()),
                            Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the classes in " + folder, e);
            }
        });
        return classes;
    }

    private static Optional<Path> folder(Course course, ClassLoader classPath) {
        return course.exercises().stream()
                .map(Exercise::id)
                .map(id -> classPath.getResource("fromscratch/" + id + ".class"))
                .filter(Objects::nonNull)
                .map(BuiltClasses::uri)
                .filter(uri -> uri.getScheme().equals("file"))
                .map(uri -> Objects.requireNonNull(Path.of(uri).getParent()))
                .findFirst();
    }

    private static URI uri(URL url) {
        return URI.create(url.toString());
    }
}
