package fromscratch.grader.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code course.json}, which says in which order the exercises are taught, and {@code exercise.json} of each of them,
 * which says what its methods are, what each check earns, and what may be borrowed: the course's {@code borrow} names a
 * file of entries for all exercises, and that of an exercise adds entries to them.
 */
public final class Manifest {
    private static final String FOLDER = "fromscratch/grader/course/";
    private static final String FILE = "course.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Manifest() {}

    /** Reads the manifest that ships with the grader. */
    public static Course read() {
        try {
            JsonNode root = json(FOLDER + FILE);
            List<String> borrow = entries(root.path("borrow").asText());
            List<Exercise> exercises = new ArrayList<>();
            for (String exercise : strings(root.path("exercises"))) {
                exercises.add(exercise(exercise, json(new ExercisePackage(exercise).file("exercise.json")), borrow));
            }
            return new Course(exercises);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static JsonNode json(String path) throws IOException {
        try (InputStream file = Manifest.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing from the grader");
            }
            return JSON.readTree(file);
        }
    }

    private static Exercise exercise(String id, JsonNode node, List<String> borrow) {
        List<Method> methods = new ArrayList<>();
        for (JsonNode method : node.path("methods")) {
            List<Check> checks = new ArrayList<>();
            method.path("checks")
                    .properties()
                    .forEach(check -> checks.add(new Check(
                            id + "." + check.getKey(), check.getValue().asInt())));
            methods.add(new Method(
                    id + "." + method.path("name").asText(),
                    method.path("signature").asText(),
                    strings(method.path("needs")),
                    gradient(id, method.path("gradient")),
                    checks));
        }
        List<String> all = new ArrayList<>(borrow);
        all.addAll(strings(node.path("borrow")));
        return new Exercise(id, all, methods);
    }

    /** The entries of a file, without its comments. */
    private static List<String> entries(String name) throws IOException {
        try (InputStream file = Manifest.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " names " + name + ", which is missing from the grader");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }
    }

    private static Method.@Nullable Gradient gradient(String exercise, JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Method.Gradient(
                        exercise + "." + node.path("of").asText(),
                        strings(node.path("checks")).stream()
                                .map(check -> exercise + "." + check)
                                .toList());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
