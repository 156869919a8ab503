package fromscratch.grader.remote;

import java.io.IOException;
import java.util.Map;

/** How the student's code is executed: in a process of its own, or on a thread of this one. */
public interface Workers {
    /**
     * Starts a worker that holds {@code classes}, the bytes of each by its full name.
     *
     * @throws IOException if none can be started here
     */
    StudentWorker start(Map<String, byte[]> classes) throws IOException;
}
