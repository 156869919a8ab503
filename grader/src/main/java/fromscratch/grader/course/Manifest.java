package fromscratch.grader.course;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code course.json}, which says in which order the exercises are taught, and {@code exercise.json} of each of them,
 * which says what its methods are, what each check earns, and what may be borrowed: the course's {@code borrow} names a
 * file of entries for all exercises, and that of an exercise adds entries to them.
 */
public final class Manifest {
    /** The manifest of an exercise, in its folder. */
    static final String EXERCISE = "exercise.json";

    private static final String FOLDER = "fromscratch/grader/course/";
    private static final int POINTS = 100;

    private final CourseFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Exercise> exercises = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();

    /**
     * Reads what can be read, and notes all that is wrong with it.
     *
     * @param files where to read from
     */
    public Manifest(CourseFiles files) {
        this.files = files;
        JsonFile file = new JsonFile(FOLDER + "course.json", "", problems);
        file.read(files, "fromscratch/course/v1").ifPresent(this::read);
        problems.addAll(Consistency.problems(exercises, named));
        int points = exercises.stream().mapToInt(Exercise::points).sum();
        if (problems.isEmpty() && points != POINTS) {
            file.note("exercises", "their points sum to " + points + ", not to " + POINTS);
        }
    }

    /**
     * Reads the course that ships with the grader.
     *
     * @throws BrokenCourse if anything is wrong with it
     */
    public static Course read() {
        Manifest manifest = new Manifest(CourseFiles.ofTheKit());
        if (!manifest.problems.isEmpty()) {
            throw new BrokenCourse(manifest.problems);
        }
        return new Course(manifest.exercises);
    }

    /** All that is wrong with the manifests. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The ids of the exercises that the course names. */
    public Set<String> named() {
        return Set.copyOf(named);
    }

    /** The exercises that could be read, or parts of them. */
    public List<Exercise> exercises() {
        return List.copyOf(exercises);
    }

    private void read(JsonObject course) {
        List<String> borrow =
                course.text("borrow").map(name -> entries(course, name)).orElse(List.of());
        for (String id : course.texts("exercises")) {
            if (!id.matches("[A-Z]\\w*")) {
                course.note("exercises", "\"" + id + "\" is no name of a class");
            } else if (!named.add(id)) {
                course.note("exercises", id + " is there twice");
            } else {
                JsonFile file = new JsonFile(new ExercisePackage(id).file(EXERCISE), id, problems);
                file.read(files, "fromscratch/exercise/v1")
                        .ifPresent(exercise -> exercises.add(exercise(id, exercise, borrow)));
            }
        }
        course.end();
    }

    /** The entries of a file, without its comments. */
    private List<String> entries(JsonObject course, String name) {
        Optional<String> text = files.text(FOLDER + name);
        if (text.isEmpty()) {
            course.note("borrow", "there is no file " + name + " beside this one");
        }
        return text.orElse("")
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static Exercise exercise(String id, JsonObject exercise, List<String> borrow) {
        List<String> all = new ArrayList<>(borrow);
        all.addAll(exercise.optionalTexts("borrow"));
        List<Method> methods = new ArrayList<>();
        for (JsonObject method : exercise.objects("methods", "name")) {
            method(id, method).ifPresent(methods::add);
        }
        exercise.end();
        return new Exercise(id, all, methods);
    }

    private static Optional<Method> method(String exercise, JsonObject method) {
        Optional<String> name = method.name("name");
        String signature = method.text("signature").orElse("");
        List<MethodId> needs = needs(method);
        Method.Gradient gradient = method.optionalObject("gradient")
                .map(each -> gradient(exercise, each))
                .orElse(null);
        List<Check> checks = new ArrayList<>();
        List<String> slow = method.optionalTexts("slow");
        method.numbers("checks")
                .forEach((check, points) ->
                        checks.add(new Check(new CheckId(exercise, check), points, slow.contains(check))));
        slow.stream()
                .filter(each -> checks.stream().noneMatch(check -> check.name().equals(each)))
                .forEach(each -> method.note("slow", each + " is no check of this method"));
        method.end();
        return checks.isEmpty()
                ? Optional.empty()
                : name.map(each -> new Method(new MethodId(exercise, each), signature, needs, gradient, checks));
    }

    private static List<MethodId> needs(JsonObject method) {
        List<MethodId> needs = new ArrayList<>();
        for (String need : method.texts("needs")) {
            try {
                needs.add(MethodId.parse(need));
            } catch (IllegalArgumentException e) {
                method.note("needs", "there is no method " + need);
            }
        }
        return needs;
    }

    private static Method.@Nullable Gradient gradient(String exercise, JsonObject gradient) {
        Optional<String> of = gradient.name("of");
        List<CheckId> checks = gradient.names("checks").stream()
                .map(check -> new CheckId(exercise, check))
                .toList();
        gradient.end();
        return of.map(each -> new Method.Gradient(new MethodId(exercise, each), checks))
                .orElse(null);
    }
}
