package fromscratch.grader.advice;

import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the states of checks and exercises are called, in one language. */
public final class States {
    private static final int METHODS_AT_A_GLANCE = 2;

    private final Texts texts;

    public States(String language) {
        this.texts = Texts.of(States.class, "states", language);
    }

    /** The state of an exercise as a word without spaces: {@link Status#id}, or {@code begun} when part is right. */
    public static String key(Status status, int score) {
        return status == Status.NOT_STARTED && score > 0 ? "begun" : status.id();
    }

    /** The state of an exercise for people: what it waits for, which points were won on the instructor's solutions. */
    public String of(ExerciseResult exercise) {
        String state = exercise.status() == Status.BLOCKED
                ? waiting(NextStep.blockers(exercise))
                : name(key(exercise.status(), exercise.score()));
        return exercise.substitutedScore() == 0
                ? state
                : texts.get("substituted", state, exercise.substitutedScore(), some(exercise.substitutes()));
    }

    /** The state that {@link #key} names, for people. */
    public String name(String key) {
        return texts.get(key);
    }

    /** Every state in words, by its key. */
    public Map<String, String> all() {
        return Stream.concat(Stream.of("begun"), Arrays.stream(Status.values()).map(Status::id))
                .collect(Collectors.toMap(Function.identity(), this::name));
    }

    /** The state of something blocked: the first of {@code methods}, and a sign that there are more. */
    private String waiting(List<MethodId> methods) {
        return texts.get("blocked-by", some(methods));
    }

    /** What a table of states cannot say: what points on a solution are, and that what waits is not lost. */
    public List<String> notes(List<ExerciseResult> exercises, boolean hasSolutions) {
        List<String> notes = new ArrayList<>();
        if (exercises.stream().anyMatch(exercise -> exercise.substitutedScore() > 0)) {
            notes.add(texts.get("note.substituted"));
        }
        boolean waits = exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .anyMatch(CheckResult::waitsForOthers);
        if (waits && !hasSolutions) {
            notes.add(texts.get("note.open"));
        }
        return notes;
    }

    /** The first names of a list that may be long. */
    public static String some(List<?> names) {
        return names.stream().limit(METHODS_AT_A_GLANCE).map(String::valueOf).collect(Collectors.joining(", "))
                + (names.size() > METHODS_AT_A_GLANCE ? " …" : "");
    }
}
