package fromscratch.grader.cli;

/** How the grader ends, for scripts. */
final class ExitCode {
    /** Done. For {@code grade} and {@code feedback}: graded, whatever the marks. */
    static final int DONE = 0;
    /** With {@code feedback --fail-when-wrong}: judged, and something is wrong. */
    static final int WRONG = 1;
    /** The command line cannot be understood. */
    static final int USAGE = 2;
    /** What should be read is not there, or is not what it should be. */
    static final int BAD_INPUT = 3;
    /** What should be written cannot be. What was written before is valid. */
    static final int CANNOT_WRITE = 4;
    /** There is no sandbox as it was asked for. */
    static final int NO_SANDBOX = 5;
    /** A fault of the grader itself. */
    static final int FAULT = 70;

    private ExitCode() {}
}
