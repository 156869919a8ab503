package fromscratch.grader.remote;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a worker lives in. */
interface WorkerHost {
    /** Whether the worker is still there. */
    boolean isAlive();

    /** The processor time that the worker has used so far; null where nobody can tell. */
    @Nullable
    Duration processorTime();

    /** Lets the worker go when nobody will call any more. */
    void close();

    /** Gives the worker up, in the midst of a call too. */
    void kill();
}
