package fromscratch.grader.remote;

import fromscratch.grader.model.RunConditions;
import java.time.Duration;

/**
 * How much processor time the student's code may use.
 *
 * @param check in all calls of one check
 * @param slowCheck in all calls of a check that trains on a whole data set
 * @param submission in all checks of one submission
 */
public record Limits(Duration check, Duration slowCheck, Duration submission) {
    /** Ten times and more what a slow but honest solution needs on a slow machine. */
    public static final Limits USUAL = perCheck(Duration.ofSeconds(RunConditions.USUAL_CHECK_SECONDS));

    /** The limits that go with one for a check: a slow check may take six times as long, a submission twelve times. */
    public static Limits perCheck(Duration check) {
        return new Limits(check, check.multipliedBy(6), check.multipliedBy(12));
    }
}
