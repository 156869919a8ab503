package fromscratch.grader.pool;

import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.Report;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says on the way through a job: first that the submission is compiled, then one of the others.
 *
 * @param report the report, whose files are written by then
 * @param failure why there is none: something outside of the submission that keeps judges from working
 * @param unusable why there is none: a solution of the instructor's that cannot be used
 */
record Reply(
        @Nullable Report report,
        @Nullable String failure,
        @Nullable String unusable) {
    static final Reply COMPILED = new Reply(null, null, null);

    static Reply of(Report report) {
        return new Reply(report, null, null);
    }

    static Reply failure(IOException e) {
        return new Reply(null, String.valueOf(e.getMessage()), null);
    }

    static Reply unusable(UnusableSolution e) {
        return new Reply(null, null, String.valueOf(e.getMessage()));
    }

    boolean isFinal() {
        return !equals(COMPILED);
    }
}
