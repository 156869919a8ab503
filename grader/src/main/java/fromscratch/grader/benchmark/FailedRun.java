package fromscratch.grader.benchmark;

/** A command that should have been measured has not come to a good end. */
public final class FailedRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedRun(String message) {
        super(message);
    }
}
