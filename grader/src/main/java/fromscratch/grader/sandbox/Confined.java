package fromscratch.grader.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A process behind the walls of a sandbox. */
public final class Confined {
    private final Process process;
    private final String mark;
    private final Runnable aftermath;

    /**
     * Takes charge of one that has just started.
     *
     * @param mark stands in the command lines of all that belongs to it
     * @param aftermath ends what may outlive the process although it belongs to it
     */
    Confined(Process process, String mark, Runnable aftermath) {
        this.process = process;
        this.mark = mark;
        this.aftermath = aftermath;
    }

    /** The process, with what goes into it and what comes out of it. */
    public Process process() {
        return process;
    }

    /** The processor time that it and all that it has started have used so far; null where nobody can tell. */
    public @Nullable Duration processorTime() {
        return ProcessTree.processorTime(process.toHandle(), mark);
    }

    /** Ends it and all that it has started. */
    public void kill() {
        ProcessTree.kill(process);
        aftermath.run();
    }
}
