package fromscratch.grader.remote;

import fromscratch.grader.model.RunConditions;
import java.time.Duration;

/**
 * How long the student's code may take.
 *
 * @param check for all calls of one check
 * @param submission for all checks of one submission
 */
public record Limits(Duration check, Duration submission) {
    /** Ten times and more what a slow but honest solution needs on a slow machine. */
    public static final Limits USUAL = perCheck(Duration.ofSeconds(RunConditions.USUAL_CHECK_SECONDS));

    /** The limits that go with one for a check: a submission may take twelve times as long. */
    public static Limits perCheck(Duration check) {
        return new Limits(check, check.multipliedBy(12));
    }
}
