package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is lost when the grader is killed: the next run finishes the rest, and gives what a run that was never killed
 * gives, byte for byte.
 *
 * <p>{@code -Dkills=50} kills as often; the moments are drawn from a seed that is printed.
 */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", 20261125);

    @TempDir
    private Path folder;

    @Test
    void a_run_that_was_killed_goes_on_to_the_same_bytes() throws Exception {
        // Those samples that do not wait for a time limit.
        Path students = ClassFolders.samples(folder.resolve("class"), "s06", "s12", "s13", "s17");
        Path whole = folder.resolve("whole");
        long begin = System.nanoTime();
        assertThat(RunningGrader.run("grade", students.toString(), "--reports", whole.toString())
                        .exitCode())
                .isZero();
        long millis = millisSince(begin);
        Map<String, String> expected = ClassFolders.contents(whole);
        Random random = new Random(SEED);
        System.out.printf("%d kills within %d ms, seed %d%n", KILLS, millis, SEED);
        int kills = 0;
        for (int run = 0; kills < KILLS; run++) {
            Path reports = folder.resolve("run-" + run);
            begin = System.nanoTime();
            Process grader = RunningGrader.start("grade", students.toString(), "--reports", reports.toString());
            if (grader.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS)) {
                millis = millisSince(begin); // the machine has become faster, and nobody was killed
                continue;
            }
            kills++;
            List<ProcessHandle> started = grader.descendants().toList();
            grader.destroyForcibly().waitFor();
            for (ProcessHandle process : started) {
                process.onExit().get(60, TimeUnit.SECONDS);
            }
            assertThat(RunningGrader.run("grade", students.toString(), "--reports", reports.toString())
                            .exitCode())
                    .isZero();
            assertThat(ClassFolders.contents(reports)).as("run %d", run).isEqualTo(expected);
        }
    }

    private static long millisSince(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
