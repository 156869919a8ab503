package fromscratch.grader.coursecheck;

import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each folder of an exercise belongs to an exercise that the course names. */
final class NamedFolders implements Rule {
    private static final String FOLDER = ExercisePackage.ALL.replace('.', '/');

    @Override
    public Stream<Problem> problems(Subject course) {
        Set<String> named = course.manifest().named().stream()
                .map(id -> new ExercisePackage(id).file(""))
                .collect(Collectors.toSet());
        Path all = course.root().resolve(FOLDER);
        if (!Files.isDirectory(all)) {
            return Stream.of();
        }
        try (Stream<Path> entries = Files.list(all)) {
            return entries
                    .filter(Files::isDirectory)
                    .map(folder ->
                            FOLDER + "/" + folder.getFileName().toString().replace("/", "") + "/")
                    .filter(folder -> !named.contains(folder))
                    .sorted()
                    .map(folder -> new Problem(folder, "", "", "course.json names no exercise of this folder"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + all, e);
        }
    }
}
