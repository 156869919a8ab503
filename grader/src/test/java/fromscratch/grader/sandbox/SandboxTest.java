package fromscratch.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.judge.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the walls hold of a process that no attack on the judge can show, because root is exempt from it. */
class SandboxTest {
    private static final int MANY = 300;
    private static final int MOST = 64;

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

    @ParameterizedTest
    @EnumSource(names = {"BWRAP", "UNSHARE"})
    void bounds_the_threads_of_a_process(Sandbox sandbox) throws IOException {
        // GIVEN
        assumeFalse(Tools.isRoot(), "root has no limit");
        assumeTrue(Tools.isSystemFrom(5, 14), "an older system counts what all processes of the user have");
        try (Workshop workshop = Workshop.open()) {
            assumeTrue(workshop.worksIn(sandbox), "this machine has no " + sandbox.id());
        }
        Path classes = Path.of("target", "test-classes").toAbsolutePath();
        List<String> hoard =
                List.of(Tools.java(), "-Xmx16m", "-Xlog:disable", "-cp", classes.toString(), Hoarder.class.getName());
        // WHEN
        Process process = sandbox.start(hoard, classes, Duration.ofSeconds(20)).process();
        String started = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        // THEN
        assertThat(started).containsOnlyDigits();
        assertThat(Integer.parseInt(started)).isPositive().isLessThan(MOST);
    }
}
