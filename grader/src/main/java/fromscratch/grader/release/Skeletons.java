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
    /** The language of the solutions' comments. */
    public static final String MASTER_LANGUAGE = "es";

    private static final Path PACKAGE = Path.of("src", "main", "java", "fromscratch");

    /** Where students find them. */
    static final Path EXERCISES = Path.of("exercises").resolve(PACKAGE);

    private static final Path SOLUTIONS = Path.of("solutions").resolve(PACKAGE);

    private Skeletons() {}

    /**
     * Makes the skeleton of each exercise of {@code course}, and returns their texts by the path from a tree's root.
     *
     * @param project the root of the maintainer's tree
     * @param language the language of the comments
     * @throws IllegalArgumentException if a solution has markers that do not fit, or a comment has no translation
     */
    public static Map<Path, String> of(Path project, Course course, String language) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Exercise exercise : course.exercises()) {
            String name = exercise.id() + ".java";
            String skeleton = Skeleton.of(name, Files.readString(project.resolve(SOLUTIONS.resolve(name))));
            files.put(
                    EXERCISES.resolve(name),
                    language.equals(MASTER_LANGUAGE)
                            ? skeleton
                            : Translation.of(exercise.id(), language).translate(skeleton));
        }
        return files;
    }
}
