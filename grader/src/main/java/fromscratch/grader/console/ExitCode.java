package fromscratch.grader.console;

import fromscratch.grader.model.Status;
import fromscratch.grader.model.StudentSummary;
import java.util.List;

/** How the grader ends, for scripts. */
public final class ExitCode {
    /** Done. For {@code grade} and {@code feedback}: graded, whatever the marks. */
    public static final int DONE = 0;
    /** With {@code feedback --fail-when-wrong}: judged, and something is wrong. */
    public static final int WRONG = 1;
    /** The command line cannot be understood. */
    public static final int USAGE = 2;
    /** What should be read is not there, or is not what it should be. */
    public static final int BAD_INPUT = 3;
    /** What should be written cannot be. What was written before is valid. */
    public static final int CANNOT_WRITE = 4;
    /** There is no sandbox as it was asked for. */
    public static final int NO_SANDBOX = 5;
    /** Done, but somebody has no mark, because the machine or the kit was in the way: grade again. */
    public static final int NOT_JUDGED = 6;
    /** A fault of the grader itself. */
    public static final int FAULT = 70;

    private ExitCode() {}

    /** How a run over a class ends that has come to these summaries. */
    public static int of(List<StudentSummary> summaries) {
        return summaries.stream().anyMatch(summary -> summary.status() == Status.NOT_JUDGED) ? NOT_JUDGED : DONE;
    }
}
