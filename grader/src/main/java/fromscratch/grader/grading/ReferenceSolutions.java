package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.intake.Sha256;
import fromscratch.grader.remote.WorkerHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The instructor's solutions: each can take the place of a student's exercise that is not right, so that what builds on
 * it can be judged.
 *
 * @param sources the text of each solution, by its file name; one file for each exercise
 */
public record ReferenceSolutions(SortedMap<String, String> sources) {
    /** No solution of any exercise. */
    public static final ReferenceSolutions NONE = new ReferenceSolutions(new TreeMap<>());

    /** A file that still has one is a skeleton, whatever the name of its folder. */
    private static final String TODO = "TodoException";

    /** Where the solutions may stand: in a maintainer's tree, in its module, in that one's sources, or right there. */
    private static final List<Path> PLACES = List.of(
            Path.of("solutions", "src", "main", "java", "fromscratch"),
            Path.of("src", "main", "java", "fromscratch"),
            Path.of("fromscratch"),
            Path.of(""));

    public ReferenceSolutions {
        sources = new TreeMap<>(sources);
    }

    /**
     * Reads the solutions that stand in {@code folder}: a maintainer's tree, its module {@code solutions}, the module's
     * {@code src/main/java}, or the folder {@code fromscratch} itself.
     *
     * @return those that are there, finished, of the exercises of {@code course}; none if there are none
     */
    public static ReferenceSolutions read(Path folder, Course course) throws IOException {
        for (Path place : PLACES) {
            ReferenceSolutions found = in(folder.resolve(place), course);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return NONE;
    }

    /** The maintainer's tree that this grader was built in and stands in, if it does. */
    public static Optional<Path> ownTree() {
        Path target = WorkerHome.kit().toAbsolutePath().getParent();
        return Optional.ofNullable(target)
                .filter(folder -> folder.endsWith(Path.of("grader", "target")))
                .map(folder -> folder.resolve(Path.of("..", "..")).normalize());
    }

    private static ReferenceSolutions in(Path folder, Course course) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Exercise exercise : course.exercises()) {
            Path file = folder.resolve(fileOf(exercise.id()));
            if (Files.isRegularFile(file)) {
                String text = Files.readString(file);
                if (!text.contains(TODO)) {
                    sources.put(fileOf(exercise.id()), text);
                }
            }
        }
        return new ReferenceSolutions(sources);
    }

    /** The file that an exercise's class stands in. */
    static String fileOf(String exercise) {
        return exercise + ".java";
    }

    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /** The SHA-256 of all file names and texts, in hexadecimal; null if there are no solutions. */
    public @Nullable String sha256() {
        return isEmpty() ? null : Sha256.of(sources);
    }

    /** The exercises that there are solutions of. */
    Set<String> exercises() {
        return sources.keySet().stream()
                .map(file -> file.substring(0, file.length() - ".java".length()))
                .collect(Collectors.toSet());
    }

    /**
     * Compiles the solutions, apart from any student's code and without line numbers.
     *
     * @return the bytes of each class, by its full name
     * @throws UnusableSolution if one does not compile, or is more than its exercise's class
     */
    Map<String, byte[]> classes(Compiler compiler) {
        Compilation compilation = compiler.compileWithoutLines(sources);
        for (Compilation.Failure failure : compilation.errors().values()) {
            throw new UnusableSolution(failure.location() + ": " + failure.message());
        }
        for (String name : compilation.classes().keySet()) {
            if (!exercises().contains(exerciseOf(name))) {
                throw new UnusableSolution(name + ": a solution is one class, with others only inside of it");
            }
        }
        return compilation.classes();
    }

    /** The exercise that a class belongs to, by its full name: {@code fromscratch.Linear$Gradients} to {@code Linear}. */
    static String exerciseOf(String className) {
        return className.substring(className.lastIndexOf('.') + 1).split("\\$", 2)[0];
    }

    /** A student's sources with the solutions of {@code exercises} in the place of the student's own. */
    Map<String, String> steppingIn(Map<String, String> students, Set<String> exercises) {
        Map<String, String> mixed = new TreeMap<>(students);
        for (String exercise : exercises) {
            mixed.put(fileOf(exercise), sources.get(fileOf(exercise)));
        }
        return mixed;
    }
}
