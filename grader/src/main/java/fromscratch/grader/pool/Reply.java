package fromscratch.grader.pool;

import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.Report;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says: that it is ready for its first job; on the way through each that the submission is compiled, and at last
 * one of the others.
 *
 * @param step how far it has come, or null at the end of a job
 * @param report the report, whose files are written by then
 * @param failure why there is none: something outside of the submission that keeps judges from working
 * @param unusable why there is none: a solution of the instructor's that cannot be used
 */
record Reply(
        @Nullable Step step,
        @Nullable Report report,
        @Nullable String failure,
        @Nullable String unusable) {
    /** What a judge says before the end of a job. */
    enum Step {
        READY,
        COMPILED
    }

    static final Reply READY = new Reply(Step.READY, null, null, null);
    static final Reply COMPILED = new Reply(Step.COMPILED, null, null, null);

    static Reply of(Report report) {
        return new Reply(null, report, null, null);
    }

    static Reply failure(IOException e) {
        return new Reply(null, null, String.valueOf(e.getMessage()), null);
    }

    static Reply unusable(UnusableSolution e) {
        return new Reply(null, null, null, String.valueOf(e.getMessage()));
    }

    boolean isFinal() {
        return step == null;
    }
}
