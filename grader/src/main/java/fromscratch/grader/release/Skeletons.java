package fromscratch.grader.release;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What is made from the solutions alone, and where it stands: the skeletons that students fill, the stand-ins that the checks call. */
final class Skeletons {
    /** The language of the solutions' comments. */
    static final String MASTER_LANGUAGE = "es";

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
    static Map<Path, String> of(Path project, Course course, String language) throws IOException {
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

    /** Makes the stand-in of each exercise, which the checks call, and returns their texts by the path from a tree's root. */
    static Map<Path, String> standIns(Path project, Course course) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Exercise exercise : course.exercises()) {
            String name = exercise.id() + ".java";
            files.put(
                    Path.of("grader").resolve(PACKAGE).resolve(name),
                    StandIn.of(Files.readString(project.resolve(SOLUTIONS.resolve(name)))));
        }
        return files;
    }
}
