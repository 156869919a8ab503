package fromscratch.grader.panel;

import fromscratch.grader.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a judge says on the way through a task: first that the submission is compiled, then one of the other two.
 *
 * @param report the report, whose files are written by then
 * @param failure why there is none: something outside of the submission that keeps judges from working
 */
record Reply(@Nullable Report report, @Nullable String failure) {
    static final Reply COMPILED = new Reply(null, null);

    boolean isFinal() {
        return report != null || failure != null;
    }
}
