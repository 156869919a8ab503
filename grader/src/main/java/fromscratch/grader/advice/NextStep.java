package fromscratch.grader.advice;

import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a student should do next: repair what is wrong, else begin what is open, else wait for what it builds on.
 *
 * <p>The console and the reports ask here, so that they never give different advice.
 */
public sealed interface NextStep {
    /**
     * Something is wrong.
     *
     * @param check the first check that is wrong
     * @param others how many more are wrong in the same exercise
     */
    record Repair(ExerciseResult exercise, CheckResult check, int others) implements NextStep {}

    /**
     * Nothing is wrong, and this exercise is still to do, or half done.
     *
     * @param check the first check of a method that is still to be written
     */
    record Begin(ExerciseResult exercise, CheckResult check) implements NextStep {}

    /**
     * Nothing else is left than an exercise that is blocked.
     *
     * @param methods what it waits for
     */
    record Wait(ExerciseResult exercise, List<MethodId> methods) implements NextStep {}

    /** Everything is right. */
    record Done() implements NextStep {}

    /** Finds the next step in {@code exercises}, which stand in the order of the course. */
    static NextStep of(List<ExerciseResult> exercises) {
        return first(exercises, NextStep::isWrongByItself)
                .or(() -> first(exercises, e -> e.status() == Status.NOT_STARTED))
                .or(() -> first(exercises, e -> e.status() == Status.BLOCKED))
                .or(() -> first(exercises, e -> e.status().isWrong()))
                .map(NextStep::of)
                .orElseGet(Done::new);
    }

    private static Optional<ExerciseResult> first(List<ExerciseResult> exercises, Predicate<ExerciseResult> kind) {
        return exercises.stream().filter(kind).findFirst();
    }

    /** Whether the student's own run shows a mistake, and not only one with an instructor's solution beneath. */
    private static boolean isWrongByItself(ExerciseResult exercise) {
        return exercise.checks().stream()
                .anyMatch(
                        check -> check.status().isWrong() && check.substitutes().isEmpty());
    }

    private static NextStep of(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case BLOCKED -> new Wait(exercise, blockers(exercise));
            case NOT_STARTED ->
                new Begin(
                        exercise,
                        exercise.checks().stream()
                                .filter(check -> check.status() == Status.NOT_STARTED)
                                .findFirst()
                                .orElseThrow());
            default -> repair(exercise);
        };
    }

    private static Repair repair(ExerciseResult exercise) {
        List<CheckResult> wrong = exercise.checks().stream()
                .filter(check -> check.status().isWrong())
                .sorted(Comparator.comparing(check -> !check.substitutes().isEmpty()))
                .toList();
        return new Repair(exercise, wrong.get(0), wrong.size() - 1);
    }

    /**
     * Whether a hint to the concept can help: not where code is missing, does not compile or does not come back, nor where
     * the mistake is known, for then there is a question of its own.
     */
    static boolean isHelpedByAHint(CheckResult check) {
        if (check.diagnosis() != null) {
            return false;
        }
        return switch (check.status()) {
            case NOT_STARTED, FAILED -> true;
            case CRASHED -> check.finding() != null && check.finding().key().equals("crashed");
            default -> false;
        };
    }

    /** The methods that the checks of {@code exercise} wait for. */
    static List<MethodId> blockers(ExerciseResult exercise) {
        return exercise.checks().stream()
                .flatMap(check -> check.blockedBy().stream())
                .distinct()
                .toList();
    }
}
