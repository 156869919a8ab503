package fromscratch.grader.wire;

import java.io.IOException;

/** Says that something arrives on the pipe which the kit itself never writes there. */
public final class NoFrameException extends IOException {
    private static final long serialVersionUID = 1L;

    public NoFrameException(String message) {
        super(message);
    }

    public NoFrameException(String message, Throwable cause) {
        super(message, cause);
    }
}
