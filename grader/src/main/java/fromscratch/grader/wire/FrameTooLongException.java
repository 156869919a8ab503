package fromscratch.grader.wire;

/** Says that a value is too large to cross the pipe. */
public final class FrameTooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FrameTooLongException(long bytes) {
        super("a frame of " + bytes + " bytes, but at most " + Pipe.LONGEST + " are allowed");
    }
}
