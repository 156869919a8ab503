package fromscratch.grader.sandbox;

/** A process and all that it has started, which nobody else would end. */
public final class ProcessTree {
    private ProcessTree() {}

    /** Ends a process and all that it has started. */
    public static void kill(Process process) {
        killBelow(process.toHandle());
        process.destroyForcibly();
    }

    /** Ends all that a process has started, and leaves the process itself. */
    public static void killBelow(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }
}
