package fromscratch.grader.coursecheck;

import fromscratch.grader.course.CourseFiles;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Problem;
import fromscratch.grader.diagnosis.KnownMistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The course that is checked, as far as it could be read. */
final class Subject {
    private final Path root;
    private final CourseFiles files;
    private final Manifest manifest;
    private final Map<String, KnownMistakes> mistakes = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Subject(Path root) {
        this.root = root;
        this.files = CourseFiles.in(root);
        this.manifest = new Manifest(files);
        problems.addAll(manifest.problems());
        manifest.named().forEach(exercise -> mistakes.put(exercise, read(exercise)));
    }

    private KnownMistakes read(String exercise) {
        try {
            return KnownMistakes.of(exercise, files);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(exercise, KnownMistakes.FILE, "", String.valueOf(e.getMessage())));
            return new KnownMistakes(Map.of(), Set.of());
        }
    }

    /** What was wrong when its files were read. */
    List<Problem> problems() {
        return problems;
    }

    /** The folder that its files lie in. */
    Path root() {
        return root;
    }

    CourseFiles files() {
        return files;
    }

    Manifest manifest() {
        return manifest;
    }

    List<Exercise> exercises() {
        return manifest.exercises();
    }

    /** What the atlas of each exercise knows that the course names, even if its manifest cannot be read. */
    Map<String, KnownMistakes> mistakes() {
        return mistakes;
    }

    /** What the atlas of an exercise knows. */
    KnownMistakes mistakes(Exercise exercise) {
        return Objects.requireNonNull(mistakes.get(exercise.id()));
    }

    /** The names of all known mistakes. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(KnownMistakes.ofAnyExercise());
        mistakes.values().forEach(known -> names.addAll(known.names()));
        return names;
    }
}
