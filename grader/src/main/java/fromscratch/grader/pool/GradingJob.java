package fromscratch.grader.pool;

import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One submission to judge.
 *
 * @param seed the seed of every random input
 * @param key the hash of all that the result depends on; it is written into the report
 * @param refusal why it is not to be judged after all, or null
 */
public record GradingJob(
        Submission submission,
        long seed,
        String key,
        @Nullable Finding refusal) {
    public GradingJob(Submission submission, long seed, String key) {
        this(submission, seed, key, null);
    }

    GradingJob refusedFor(Finding why) {
        return new GradingJob(submission, seed, key, why);
    }
}
