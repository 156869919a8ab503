package fromscratch.grader.sandbox;

/** A process behind the walls of a sandbox. */
public final class Confined {
    private final Process process;
    private final Runnable aftermath;

    /**
     * Takes charge of one that has just started.
     *
     * @param aftermath ends what may outlive the process although it belongs to it
     */
    Confined(Process process, Runnable aftermath) {
        this.process = process;
        this.aftermath = aftermath;
    }

    /** The process, with what goes into it and what comes out of it. */
    public Process process() {
        return process;
    }

    /** Ends it and all that it has started. */
    public void kill() {
        ProcessTree.kill(process);
        aftermath.run();
    }
}
