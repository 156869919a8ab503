package fromscratch.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.remote.WorkerHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no attack on the judge can show of the walls. */
class SandboxTest {
    private static final int MANY = 300;
    private static final int MOST = 64;
    private static final int KILLS = 200;
    private static final int LONGEST_BUILDING_MICROS = 12_000;
    private static final long SEED = Long.getLong("kills.seed", 20261129);
    private static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    /** Starts threads until it has many or the system refuses, and prints how many it has. */
    static final class Hoarder {
        private Hoarder() {}

        public static void main(String... args) {
            int started = 0;
            try {
                while (started < MANY) {
                    Thread thread = new Thread(LockSupport::park);
                    thread.setDaemon(true);
                    thread.start();
                    started++;
                }
            } catch (OutOfMemoryError refused) {
                // as many as there may be
            }
            System.out.println(started);
        }
    }

    /** Says that it is there, and stays whatever becomes of those who hear it. */
    static final class Stayer {
        private Stayer() {}

        public static void main(String... args) {
            System.out.println("here");
            while (true) {
                LockSupport.park();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BWRAP", "PODMAN", "DOCKER", "UNSHARE"})
    void bounds_the_threads_of_a_process(Sandbox sandbox) throws IOException {
        // GIVEN
        assumeWorks(sandbox);
        if (sandbox.engine().isPresent()) {
            assumeTrue(sandbox == Sandbox.DOCKER || Tools.isRoot(), "an ordinary user's engine may have no such limit");
        } else {
            assumeTrue(!Tools.isRoot(), "root has no limit");
            assumeTrue(Tools.isSystemFrom(5, 14), "an older system counts what all processes of the user have");
        }
        // WHEN
        Process process = start(sandbox, Hoarder.class).process();
        String started = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        // THEN
        assertThat(started).containsOnlyDigits();
        assertThat(Integer.parseInt(started)).isPositive().isLessThan(MOST);
    }

    @ParameterizedTest
    @EnumSource
    void ends_a_process_that_would_stay(Sandbox sandbox) throws Exception {
        // GIVEN
        assumeWorks(sandbox);
        String mark = UUID.randomUUID().toString();
        Confined stayer = start(sandbox, Stayer.class, mark);
        assertThat(stayer.process().inputReader().readLine()).isEqualTo("here");
        // WHEN
        stayer.kill();
        // THEN
        assertThat(whoStays(mark)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BWRAP", "UNSHARE", "PRLIMIT", "BARE"})
    void ends_a_process_whose_walls_are_not_yet_built(Sandbox sandbox) throws Exception {
        // GIVEN
        assumeWorks(sandbox);
        String mark = UUID.randomUUID().toString();
        Random random = new Random(SEED);
        System.out.printf("%d kills in %s, seed %d%n", KILLS, sandbox.id(), SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Confined stayer = start(sandbox, Stayer.class, mark);
            stayer.process().waitFor(random.nextLong(LONGEST_BUILDING_MICROS), TimeUnit.MICROSECONDS);
            // WHEN
            stayer.kill();
        }
        // THEN
        assertThat(whoStays(mark)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PODMAN", "DOCKER"})
    void clears_up_what_the_loss_of_its_starter_leaves_behind(Sandbox sandbox) throws Exception {
        // GIVEN
        assumeWorks(sandbox);
        String mark = UUID.randomUUID().toString();
        Process starter = new ProcessBuilder(
                        Tools.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        sandbox.name(),
                        mark)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(starter.inputReader().readLine()).isEqualTo("here");
        // WHEN
        ProcessTree.kill(starter);
        starter.waitFor();
        assertThat(marked(mark)).as("else there would be nothing to clear up").isNotEmpty();
        sandbox.clearUpAfter(starter.toHandle());
        // THEN
        assertThat(whoStays(mark)).isEmpty();
    }

    /** Starts a process that stays, and waits with it. */
    static final class Starter {
        private Starter() {}

        public static void main(String... args) throws IOException {
            Process stayer = SandboxTest.start(Sandbox.valueOf(args[0]), Stayer.class, args[1])
                    .process();
            System.out.println(stayer.inputReader().readLine());
            LockSupport.park();
        }
    }

    private static void assumeWorks(Sandbox sandbox) throws IOException {
        try (WorkerHome workerHome = WorkerHome.open()) {
            assumeTrue(workerHome.worksIn(sandbox), "this machine has no " + sandbox.id());
        }
    }

    private static Confined start(Sandbox sandbox, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Tools.java(), "-Xmx16m", "-Xlog:disable", "-cp", CLASSES.toString(), program.getName()));
        command.addAll(List.of(arguments));
        return sandbox.start(command, CLASSES, Duration.ofSeconds(20));
    }

    /** The processes of this machine whose command line has the mark; it sees through all walls from outside. */
    private static List<ProcessHandle> marked(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .toList();
    }

    /** Those of them that do not end soon. */
    private static List<ProcessHandle> whoStays(String mark) {
        return marked(mark).stream().filter(SandboxTest::stays).toList();
    }

    private static boolean stays(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
