package fromscratch.grader.pool;

import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * One submission to judge.
 *
 * @param seed the seed of every random input
 * @param key the hash of all that the result depends on; it is written into a report that may be kept
 * @param refusal why it is not to be judged after all, or null
 */
public record GradingJob(
        Submission submission,
        long seed,
        String key,
        @Nullable Refusal refusal) {
    public GradingJob(Submission submission, long seed, String key) {
        this(submission, seed, key, null);
    }

    GradingJob refusedFor(Refusal why) {
        return new GradingJob(submission, seed, key, why);
    }

    /** The key to write into a report; empty where the result depends on time or on the machine, so that it is not kept. */
    String keyOf(Report report) {
        return refusal != null || report.endedByLimit() ? "" : key;
    }
}
