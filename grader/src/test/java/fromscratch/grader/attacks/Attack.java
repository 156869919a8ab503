package fromscratch.grader.attacks;

import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A submission that means no good, and what must come of it.
 *
 * <p>It holds the solutions of a few exercises; one of them, the target, is tampered with, and the others are the
 * bystanders, which must keep their marks.
 */
final class Attack {
    /** Where the exercise sources lie in a fork. */
    static final String SOURCES = "exercises/src/main/java/fromscratch/";

    /** Stands in an attack's code for the folder that holds the whole class. */
    static final String CLASS = "@CLASS@";

    /** Stands in an attack's code for a file outside of the worker that must never be there. */
    static final String MARK = "@MARK@";

    /** Stands in an attack's code for a port of this machine at which somebody listens. */
    static final String PORT = "@PORT@";

    private static final String[] BYSTANDERS = {"MeanSquaredError", "Softmax"};

    /** Puts something into the submission's folder that is not a text. */
    interface Layer {
        void lay(Path submission) throws IOException;
    }

    /**
     * What must come of it.
     *
     * @param exercises status and score of each exercise that does not get full marks, {@code "forbidden 0"}
     * @param says what the report must contain
     */
    record Outcome(Map<String, String> exercises, List<String> says) {}

    private final String name;
    private final List<Integer> numbers;
    private final String target;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> others = new TreeMap<>();
    private final List<Layer> layers = new ArrayList<>();
    private String folder;
    private Outcome outcome = new Outcome(Map.of(), List.of());
    private Outcome unpoliced;
    private Sandbox weakest = Sandbox.BARE;
    private String lacking = "";

    private Attack(String name, String target, int... numbers) {
        this.name = name;
        this.target = target;
        this.numbers = Arrays.stream(numbers).boxed().toList();
        this.folder = name.replace(' ', '-');
        solved(BYSTANDERS);
    }

    /**
     * An attack on one method.
     *
     * @param numbers where it stands in the collection; none for one that is not there
     */
    static Attack on(String exercise, String name, int... numbers) {
        return new Attack(name, exercise, numbers).solved(exercise);
    }

    /** An attack that is not on an exercise at all. */
    static Attack beside(String name, int... numbers) {
        return new Attack(name, "", numbers);
    }

    /** Adds the solutions of further exercises. */
    Attack solved(String... exercises) {
        for (String exercise : exercises) {
            sources.put(exercise + ".java", Solutions.sources().get(exercise + ".java"));
        }
        return this;
    }

    /** Replaces what a solution does. */
    Attack instead(String method, String code) {
        return replace(method, code, false);
    }

    /** Does something before what a solution does. */
    Attack before(String method, String code) {
        return replace(method, code, true);
    }

    private Attack replace(String method, String code, boolean keeps) {
        String file = method.substring(0, method.indexOf('.')) + ".java";
        String text = sources.get(file);
        int begin = text.indexOf('\n', text.indexOf("// <solution " + method + ">")) + 1;
        int end = text.indexOf("// </solution>", begin);
        sources.put(
                file, text.substring(0, begin) + code + "\n" + (keeps ? text.substring(begin) : text.substring(end)));
        return this;
    }

    /** Adds members to a class. */
    Attack member(String exercise, String code) {
        String text = sources.get(exercise + ".java");
        sources.put(exercise + ".java", text.substring(0, text.lastIndexOf('}')) + code + "\n}\n");
        return this;
    }

    /** Changes a piece of a source file. */
    Attack edit(String exercise, String before, String after) {
        String text = sources.get(exercise + ".java");
        if (!text.contains(before)) {
            throw new IllegalStateException(exercise + ".java no longer contains " + before);
        }
        sources.put(exercise + ".java", text.replace(before, after));
        return this;
    }

    /** Adds a source file, or replaces one. */
    Attack source(String name, String text) {
        sources.put(name, text);
        return this;
    }

    /** Leaves an exercise out. */
    Attack without(String exercise) {
        sources.remove(exercise + ".java");
        return this;
    }

    /** Adds a file anywhere in the submission. */
    Attack file(String path, String text) {
        others.put(path, text);
        return this;
    }

    /** Adds anything else. */
    Attack with(Layer layer) {
        layers.add(layer);
        return this;
    }

    /** Gives the submission's folder a name of its own. */
    Attack named(String folder) {
        this.folder = folder;
        return this;
    }

    /** Says what the target gets. */
    Attack gets(String statusAndScore, String... says) {
        return leaves(Map.of(target, statusAndScore), says);
    }

    /** Says what those exercises get that do not keep their marks. */
    Attack leaves(Map<String, String> exercises, String... says) {
        outcome = new Outcome(exercises, List.of(says));
        return this;
    }

    /** The target uses what it may not. */
    Attack isForbidden(String used) {
        return gets("forbidden 0", " usas " + used + ", que aquí no está permitido");
    }

    /** Says what the target gets when nobody keeps it from using what it may not. */
    Attack unpoliced(String statusAndScore, String... says) {
        unpoliced = new Outcome(Map.of(target, statusAndScore), List.of(says));
        return this;
    }

    /**
     * Names the weakest sandbox that holds it without the policy.
     *
     * @param why what a weaker one lacks
     */
    Attack needs(Sandbox sandbox, String why) {
        weakest = sandbox;
        lacking = why;
        return this;
    }

    String folder() {
        return folder;
    }

    List<Integer> numbers() {
        return numbers;
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<Outcome> unpoliced() {
        return Optional.ofNullable(unpoliced);
    }

    /** Whether {@code sandbox} holds it without the policy. */
    boolean isHeldBy(Sandbox sandbox) {
        return sandbox.compareTo(weakest) <= 0;
    }

    /** What sandboxes lack that do not hold it. */
    String lacking() {
        return lacking;
    }

    /** The exercises that are in the submission. */
    List<String> exercises() {
        return sources.keySet().stream().map(file -> file.replace(".java", "")).toList();
    }

    /** Lays the submission out, with {@code places} in the place of what stands for them. */
    void lay(Path submission, Map<String, String> places) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(others);
        sources.forEach((file, text) -> files.put(SOURCES + file, text));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = submission.resolve(file.getKey()).normalize();
            Files.createDirectories(path.getParent());
            String text = file.getValue();
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        }
        for (Layer layer : layers) {
            layer.lay(submission);
        }
    }

    @Override
    public String toString() {
        return (numbers.isEmpty() ? "" : numbers + " ") + name;
    }
}
