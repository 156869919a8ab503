package fromscratch.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process behind the walls of a sandbox. */
public final class Confined {
    private final Process process;

    private Confined(Process process) {
        this.process = process;
    }

    /**
     * Starts one. It learns nothing of this process's environment, and what it says on standard error nobody hears.
     *
     * @param command the programs that build the walls, and what they start
     * @param folder where they start
     */
    static Confined start(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        return new Confined(builder.start());
    }

    /** The process, with what goes into it and what comes out of it. */
    public Process process() {
        return process;
    }

    /** Ends it and all that it has started. */
    public void kill() {
        ProcessTree.kill(process);
    }
}
