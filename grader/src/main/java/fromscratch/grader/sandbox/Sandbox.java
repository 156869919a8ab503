package fromscratch.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The walls around the process that runs a student's code, the strongest first.
 *
 * <p>Each is a list of programs that start one another and at last the process: they take rights away from themselves
 * before they do, and nobody behind a wall can give them back.
 */
public enum Sandbox {
    /**
     * Bubblewrap: own users, processes, network and host name; of the files only the JDK, the system's libraries and the
     * class path, all of them read-only, and an empty temporary folder in memory.
     */
    BWRAP {
        @Override
        Optional<List<String>> walls(String name, Path classPath) {
            return Tools.find("bwrap").map(bwrap -> {
                List<String> walls = new ArrayList<>(List.of(bwrap, "--unshare-all", "--unshare-user"));
                walls.addAll(List.of("--die-with-parent", "--new-session", "--cap-drop", "ALL"));
                walls.addAll(List.of("--uid", NOBODY, "--gid", NOBODY, "--hostname", "worker"));
                SystemFiles.with("prlimit").forEach(path -> walls.addAll(List.of("--ro-bind", path, path)));
                walls.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--size", TEMPORARY_BYTES, "--tmpfs", "/tmp"));
                walls.addAll(List.of("--ro-bind", classPath.toString(), classPath.toString(), "--chdir", "/tmp", "--"));
                return walls;
            });
        }
    },

    /** Containers of Podman, which an ordinary user can build: as much is behind these walls as in {@link #BWRAP}. */
    PODMAN {
        @Override
        Optional<Engine> engine() {
            return Engine.find("podman");
        }
    },

    /** Containers of Docker, by a service that root runs for whoever may ask it. */
    DOCKER {
        @Override
        Optional<Engine> engine() {
            return Engine.find("docker");
        }
    },

    /** Linux namespaces without a view of their own of the files: no network, no other processes, a user of no rights. */
    UNSHARE {
        @Override
        Optional<List<String>> walls(String name, Path classPath) {
            return Tools.all("unshare", "setpriv").map(tools -> {
                List<String> walls =
                        new ArrayList<>(List.of(tools.get(0), "--net", "--ipc", "--uts", "--pid", "--mount"));
                walls.addAll(List.of("--fork", "--kill-child=SIGKILL", "--mount-proc"));
                if (!Tools.isRoot()) {
                    walls.add("--user");
                }
                walls.addAll(List.of("--", tools.get(1), "--pdeathsig", "KILL", "--no-new-privs"));
                if (Tools.isRoot()) {
                    walls.addAll(List.of("--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
                    walls.addAll(List.of("--bounding-set=-all", "--inh-caps=-all"));
                }
                walls.add("--");
                return walls;
            });
        }
    },

    /** No walls, but limits on memory, processor time, open files and written bytes. */
    PRLIMIT {
        @Override
        Optional<List<String>> walls(String name, Path classPath) {
            return Tools.find("prlimit").map(there -> List.of());
        }
    },

    /** Nothing but what a Java process can be told to limit itself. It works everywhere. */
    BARE {
        @Override
        Optional<List<String>> walls(String name, Path classPath) {
            return Optional.of(List.of());
        }

        @Override
        Optional<List<String>> limits(Duration processorTime) {
            return Optional.of(List.of());
        }
    };

    /** The user and the group that own nothing. */
    static final String NOBODY = "65534";

    static final String TEMPORARY_BYTES = Integer.toString(8 << 20);

    /** A virtual machine with a full heap, and with all that it needs beside the heap, uses less. */
    static final String MEMORY_BYTES = Integer.toString(512 << 20);

    /** Three times what a virtual machine of one collector and one compiler starts. */
    static final String THREADS = "64";

    /** The option by which a command line names what it starts. */
    private static final String NAME = "-Dfromscratch.name=";

    /** Before this one Linux counts what its user runs anywhere, and not what runs behind the walls. */
    private static final int[] COUNTS_BEHIND_WALLS = {5, 14};

    /** Whether nothing more may be started; guarded by the class. */
    private static boolean closing;

    /** The name by which reports speak of it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all, the strongest first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Sandbox::id).toList();
    }

    /** Finds a sandbox by its name. */
    public static Optional<Sandbox> of(String id) {
        return Arrays.stream(values())
                .filter(sandbox -> sandbox.id().equals(id))
                .findFirst();
    }

    /** Whether it keeps the process away from the network and from other processes. */
    public boolean isolates() {
        return compareTo(UNSHARE) <= 0;
    }

    /** The strongest sandbox that works here, by the word of {@code works}. */
    public static Sandbox strongest(Predicate<Sandbox> works) {
        return Arrays.stream(values()).filter(works).findFirst().orElse(BARE);
    }

    /**
     * Starts a Java process inside the walls.
     *
     * @param command its command line
     * @param classPath the folder that it must be able to read
     * @param processorTime how much processor time it may use
     * @throws IOException if this machine lacks the programs
     */
    public Confined start(List<String> command, Path classPath, Duration processorTime) throws IOException {
        String name = prefix(ProcessHandle.current()) + UUID.randomUUID();
        List<String> walled = around(name, command, classPath, processorTime)
                .orElseThrow(() -> new IOException("this machine has no " + id()));
        ProcessBuilder builder =
                new ProcessBuilder(walled).directory(classPath.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Optional<Engine> engine = engine();
        if (engine.isEmpty()) { // an engine hands nothing on, and must find its own settings
            builder.environment().keySet().removeIf(each -> !each.equalsIgnoreCase("SystemRoot"));
        }
        return new Confined(launch(builder), NAME + name, () -> endAll(name));
    }

    private static String prefix(ProcessHandle starter) {
        return "fromscratch-" + starter.pid() + "-";
    }

    private static synchronized Process launch(ProcessBuilder builder) throws IOException {
        if (closing) {
            throw new IOException("this process is about to end");
        }
        return builder.start();
    }

    private static synchronized void startNothingMore() {
        closing = true;
    }

    /** Makes ready what all processes inside these walls share. */
    public void prepare() throws IOException {
        Optional<Engine> engine = engine();
        if (engine.isPresent()) {
            engine.get().prepare();
        }
    }

    /** Ends what is still behind these walls of all that a process has started, when that has come to its end. */
    public void clearUpAfter(ProcessHandle starter) {
        endAll(prefix(starter));
    }

    /** Ends all that this process has started and starts nothing more, for it is about to end itself. */
    public void leave() {
        startNothingMore();
        ProcessTree.killBelow(ProcessHandle.current());
        clearUpAfter(ProcessHandle.current());
    }

    /**
     * Ends all with a name that begins so. Walls that are being built when their builder is killed do not end with it: of
     * bubblewrap's two processes one then waits for the other's word for ever.
     */
    private void endAll(String prefix) {
        engine().ifPresentOrElse(engine -> engine.endAll(prefix), () -> ProcessTree.killMarked(NAME + prefix));
    }

    /** What starts the processes in the stead of whoever asks for them. */
    Optional<Engine> engine() {
        return Optional.empty();
    }

    private Optional<List<String>> around(String name, List<String> command, Path classPath, Duration processorTime) {
        return walls(name, classPath).flatMap(walls -> limits(processorTime)
                .map(limits -> Stream.of(leash(), walls, limits, named(name, command))
                        .flatMap(List::stream)
                        .toList()));
    }

    /** All programs that build the walls have this in their command lines too, for they start it at last. */
    private static List<String> named(String name, List<String> java) {
        List<String> named = new ArrayList<>(java);
        named.add(1, NAME + name);
        return named;
    }

    /**
     * The programs that build the walls, an engine's if there is one; what follows them is started inside.
     *
     * @param name tells these walls from all others
     */
    Optional<List<String>> walls(String name, Path classPath) {
        return engine().flatMap(engine -> engine.walls(name, classPath));
    }

    /** The program that sets limits on what it starts. */
    Optional<List<String>> limits(Duration processorTime) {
        return Tools.find("prlimit").map(prlimit -> {
            List<String> limits = new ArrayList<>(List.of(prlimit, "--cpu=" + processorTime.toSeconds()));
            limits.addAll(List.of("--data=" + MEMORY_BYTES, "--nofile=128", "--fsize=0", "--core=0"));
            if (countsItsOwn()) {
                limits.add("--nproc=" + THREADS);
            }
            limits.add("--");
            return limits;
        });
    }

    /** Whether a limit on threads and processes counts only what runs behind these walls; root has no such limit. */
    private boolean countsItsOwn() {
        return isolates() && engine().isEmpty() && !Tools.isRoot() && Tools.isSystemFrom(COUNTS_BEHIND_WALLS);
    }

    /** Ends whatever follows when the thread that started it ends, even when that is killed. */
    private List<String> leash() {
        return this == BARE
                ? List.of()
                : Tools.find("setpriv")
                        .map(setpriv -> List.of(setpriv, "--pdeathsig", "KILL", "--"))
                        .orElse(List.of());
    }
}
