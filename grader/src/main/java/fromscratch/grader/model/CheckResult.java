package fromscratch.grader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one check.
 *
 * @param id the check that it is about
 * @param finding what was seen; null where the check passed with full points or was not started
 * @param location the student's line that was last reached, or null
 * @param blockedBy the methods to repair or write first; empty unless blocked
 * @param counterexample the smallest input that fails, one entry a parameter
 * @param diagnosis the mistake behind what is wrong, or null where none is known by name
 * @param cause of a gradient that is wrong: whether it or what it is the gradient of is to blame; null where nobody can tell
 * @param substitutes the exercises whose place the instructor's solutions took; empty when the student's own were enough
 */
public record CheckResult(
        CheckId id,
        Status status,
        int score,
        int maxScore,
        @Nullable Finding finding,
        @Nullable Location location,
        List<MethodId> blockedBy,
        List<String> counterexample,
        @Nullable Diagnosis diagnosis,
        @Nullable Finding cause,
        List<String> substitutes) {
    public CheckResult {
        if (score < 0 || score > maxScore || (score > 0 && status != Status.PASSED)) {
            throw new IllegalArgumentException(id + ": " + score + " of " + maxScore + " points when " + status.id());
        }
        blockedBy = List.copyOf(blockedBy);
        counterexample = List.copyOf(counterexample);
        substitutes = List.copyOf(substitutes);
    }

    /** A verdict on the student's own code alone. */
    public CheckResult(
            CheckId id,
            Status status,
            int score,
            int maxScore,
            @Nullable Finding finding,
            @Nullable Location location,
            List<MethodId> blockedBy,
            List<String> counterexample,
            @Nullable Diagnosis diagnosis,
            @Nullable Finding cause) {
        this(id, status, score, maxScore, finding, location, blockedBy, counterexample, diagnosis, cause, List.of());
    }

    /** The same verdict, reached with the instructor's solutions in the place of {@code exercises}. */
    public CheckResult on(List<String> exercises) {
        return new CheckResult(
                id, status, score, maxScore, finding, location, blockedBy, counterexample, diagnosis, cause, exercises);
    }

    /** The points that were won with an instructor's solution beneath. */
    public int substitutedScore() {
        return substitutes.isEmpty() ? 0 : score;
    }

    /** The class that the check belongs to. */
    public String exercise() {
        return id.exercise();
    }

    /** Whether it is blocked, and by other exercises alone: an instructor's solutions could take their place. */
    public boolean waitsForOthers() {
        return status == Status.BLOCKED
                && blockedBy.stream().map(MethodId::exercise).noneMatch(exercise()::equals);
    }
}
