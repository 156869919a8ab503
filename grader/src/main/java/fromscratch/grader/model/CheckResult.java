package fromscratch.grader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one check.
 *
 * @param id {@code <Exercise>.<check>}
 * @param finding what was seen; null where the check passed with full points or was not started
 * @param location the student's line that was last reached, or null
 * @param blockedBy the methods to repair or write first, as {@code Class.method}; empty unless blocked
 * @param counterexample the smallest input that fails, one entry a parameter
 */
public record CheckResult(
        String id,
        Status status,
        int score,
        int maxScore,
        @Nullable Finding finding,
        @Nullable Location location,
        List<String> blockedBy,
        List<String> counterexample) {
    public CheckResult {
        if (score < 0 || score > maxScore || (score > 0 && status != Status.PASSED)) {
            throw new IllegalArgumentException(id + ": " + score + " of " + maxScore + " points when " + status.id());
        }
        blockedBy = List.copyOf(blockedBy);
        counterexample = List.copyOf(counterexample);
    }
}
