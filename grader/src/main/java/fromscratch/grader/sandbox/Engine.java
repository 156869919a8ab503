package fromscratch.grader.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A container engine that is used like Docker's.
 *
 * <p>Its containers hold nothing: what a process needs of this machine is shown to it, so it runs on the JDK that judges.
 * They are not children of the process that starts them. So each has a name that tells whose it is, and an end of its own
 * if nobody is left to end it.
 *
 * @param program where it is
 */
record Engine(String program) {
    /** An image that never comes from anywhere else, and whose only layer is empty. */
    private static final String IMAGE = "fromscratch-nothing:1";

    /** An archive of no files: two empty blocks. */
    private static final byte[] EMPTY_TAR = new byte[1024];

    /** Longer than any submission is judged for. */
    private static final String LONGEST = Long.toString(Duration.ofHours(1).toSeconds());

    /** More than an ordinary user is refused, and less than Podman would ask for. */
    private static final String PROCESSES_OF_NOBODY = "nproc=4096:4096";

    private static final int PATIENCE_SECONDS = 20;

    /** Finds one on this machine; it must run containers on this machine too, or they would not find its files. */
    static Optional<Engine> find(String name) {
        return Tools.isLinux() ? Tools.find(name).map(Engine::new) : Optional.empty();
    }

    /**
     * The walls of a new container; empty if the programs are missing that it runs inside.
     *
     * @param name the container's
     * @param classPath the folder that the process inside must be able to read
     */
    Optional<List<String>> walls(String name, Path classPath) {
        return Tools.all("env", "timeout").map(inside -> {
            List<String> walls = new ArrayList<>(List.of(program, "run", "--rm", "--interactive", "--name", name));
            walls.addAll(List.of("--pull", "never", "--log-driver", "none", "--hostname", "worker"));
            walls.addAll(List.of("--network", "none", "--user", Sandbox.NOBODY + ":" + Sandbox.NOBODY));
            walls.addAll(List.of("--cap-drop", "ALL", "--security-opt", "no-new-privileges"));
            walls.addAll(List.of("--security-opt", "label=disable")); // else SELinux hides what is shown to it
            walls.addAll(List.of("--memory", Sandbox.MEMORY_BYTES, "--memory-swap", Sandbox.MEMORY_BYTES));
            walls.addAll(List.of("--pids-limit", Sandbox.THREADS, "--ulimit", "nofile=128:128"));
            walls.addAll(List.of("--ulimit", PROCESSES_OF_NOBODY, "--read-only"));
            walls.addAll(List.of("--tmpfs", "/tmp:mode=1777,size=" + Sandbox.TEMPORARY_BYTES));
            SystemFiles.with("prlimit", "env", "timeout").forEach(path -> show(path, walls));
            show(classPath.toString(), walls);
            walls.add(IMAGE);
            walls.addAll(List.of(inside.get(0), "-i")); // an engine may have been told to pass settings on
            walls.addAll(List.of(inside.get(1), "-s", "KILL", LONGEST));
            return walls;
        });
    }

    private static void show(String path, List<String> walls) {
        walls.addAll(List.of("--mount", "type=bind,readonly,source=" + path + ",target=" + path));
    }

    /** Has the image ready. */
    void prepare() throws IOException {
        if (!succeeds("image", "inspect", IMAGE)) {
            run(EMPTY_TAR, "import", "-", IMAGE);
        }
    }

    private boolean succeeds(String... arguments) {
        try {
            run(new byte[0], arguments);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends all containers whose names begin so, and forgets those that were never started. */
    void endAll(String prefix) {
        try {
            String names = run(new byte[0], "ps", "--all", "--filter", "name=" + prefix, "--format", "{{.Names}}");
            names.lines().filter(name -> name.startsWith(prefix)).forEach(this::end);
        } catch (IOException e) {
            // An engine that no longer answers cannot be asked to end anything.
        }
    }

    /** Kills first, because Podman would ask a running container to stop, and wait, before it removes it. */
    private void end(String name) {
        if (!succeeds("kill", name)) {
            succeeds("rm", "--force", name);
        }
    }

    /** Runs one of the engine's commands to its end, and returns what it prints, which is not much. */
    private String run(byte[] input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            }
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
            throw new IOException(String.join(" ", command) + " fails");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            ProcessTree.kill(process);
        }
    }
}
