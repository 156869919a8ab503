package fromscratch.grader.release;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The skeletons of all exercises, made from the solutions, and the place where they stand. */
public final class Skeletons {
    private static final Path PACKAGE = Path.of("src", "main", "java", "fromscratch");

    /** Where students find them. */
    static final Path EXERCISES = Path.of("exercises").resolve(PACKAGE);

    private static final Path SOLUTIONS = Path.of("solutions").resolve(PACKAGE);

    private final Map<Path, String> files = new TreeMap<>();

    /**
     * Makes the skeleton of each exercise of {@code course}.
     *
     * @param project the root of the maintainer's tree
     * @throws IllegalArgumentException if a solution has markers that do not fit
     */
    public Skeletons(Path project, Course course) throws IOException {
        for (Exercise exercise : course.exercises()) {
            String name = exercise.id() + ".java";
            files.put(
                    EXERCISES.resolve(name),
                    Skeleton.of(name, Files.readString(project.resolve(SOLUTIONS.resolve(name)))));
        }
    }

    /** The text of every skeleton, by its path from the project's root. */
    public Map<Path, String> files() {
        return files;
    }

    /** Writes the skeletons below {@code project}, over whatever stands there. */
    public void write(Path project) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path target = project.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
