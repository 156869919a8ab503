package fromscratch.grader.panel;

import fromscratch.grader.judge.Submission;
import fromscratch.grader.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One submission to judge.
 *
 * @param seed the seed of every random input
 * @param key the hash of all that the result depends on; it is written into the report
 * @param refusal why it is not to be judged after all, or null
 */
public record Task(
        Submission submission,
        long seed,
        String key,
        @Nullable Finding refusal) {
    public Task(Submission submission, long seed, String key) {
        this(submission, seed, key, null);
    }

    Task refusedFor(Finding why) {
        return new Task(submission, seed, key, why);
    }
}
