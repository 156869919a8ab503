package fromscratch.grader.wire;

import java.io.EOFException;
import java.io.IOException;

/** One end of the connection between the checks and a worker. */
public interface Pipe {
    /** The longest frame, in bytes: many times what an honest call or answer takes, and little enough for a judge's memory. */
    int LONGEST = 8 << 20;

    /** Sends a frame at once. */
    void send(Outgoing frame) throws IOException;

    /**
     * Waits for a frame.
     *
     * @throws EOFException if the other end has closed the pipe
     * @throws NoFrameException if what arrives is no frame
     * @throws IOException if the other end is gone
     */
    Incoming receive() throws IOException;
}
