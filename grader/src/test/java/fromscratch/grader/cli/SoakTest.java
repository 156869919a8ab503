package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.samples.SampleClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The memory of judges and workers does not grow with the class, though every tenth submission is hostile; the
 * instructor's own process does with a small heap, nobody pays for a neighbour, and no process is left behind.
 *
 * <p>{@code mvn verify -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dsoak=2000} grades 2,000 submissions;
 * without the property nothing is done. Linux only.
 */
class SoakTest {
    private static final int STUDENTS = Integer.getInteger("soak", 0);
    private static final int HOSTILE_EVERY = 10;
    private static final long LOOK_MILLIS = 100;
    private static final int ROWS = 10;
    private static final int JUDGES = 2;

    /** What the instructor's own process must do with, in megabytes: it keeps a line for each student. */
    private static final int HEAP = 64;

    /** What the second half may need beyond the first. */
    private static final double GROWTH = 1.10;

    private static final double MEGABYTES = 16;

    @TempDir
    private Path folder;

    @Test
    void memory_does_not_grow_with_the_class() throws Exception {
        assumeTrue(STUDENTS > 0, "only with -Dsoak=2000");
        assumeTrue(ResidentMemory.isKnown(), "there is no /proc here");
        // GIVEN
        Path reports = folder.resolve("reports");
        Path students = students();
        // WHEN
        Process grader = RunningGrader.startIn(
                HEAP,
                "grade",
                students.toString(),
                "--reports",
                reports.toString(),
                "--jobs",
                Integer.toString(JUDGES),
                "--check-seconds",
                "1");
        List<ResidentMemory> looks = new ArrayList<>();
        Set<ProcessHandle> judges = new HashSet<>();
        Set<ProcessHandle> processes = new HashSet<>();
        while (!grader.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            looks.add(ResidentMemory.of(grader));
            judges.addAll(ResidentMemory.judges(grader));
            grader.descendants().forEach(processes::add);
        }
        // THEN
        print(looks);
        assertThat(grader.exitValue()).as("in a heap of %d MB", HEAP).isZero();
        for (ProcessHandle process : processes) {
            if (process.isAlive()) { // of the others the number may have gone to a new process by now
                process.onExit().get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(judges).as("no judge had to be replaced").hasSize(JUDGES);
        List<String> gradebook = Files.readAllLines(reports.resolve("gradebook.csv"));
        assertThat(gradebook).hasSize(1 + STUDENTS);
        assertThat(gradebook.stream().filter(line -> line.contains("-s01-complete,")))
                .isNotEmpty()
                .allMatch(line -> line.contains("-s01-complete,100,100,"));
        int half = looks.size() / 2;
        doesNotGrow("judge", looks, half, ResidentMemory::judge);
        doesNotGrow("worker", looks, half, ResidentMemory::worker);
    }

    private static void doesNotGrow(
            String program, List<ResidentMemory> looks, int half, ToDoubleFunction<ResidentMemory> megabytes) {
        double first = megabytes.applyAsDouble(highest(looks.subList(0, half)));
        double second = megabytes.applyAsDouble(highest(looks.subList(half, looks.size())));
        assertThat(first).as("%s in the first half", program).isPositive();
        assertThat(second).as("%s in the second half", program).isLessThanOrEqualTo(first * GROWTH + MEGABYTES);
    }

    private static ResidentMemory highest(List<ResidentMemory> looks) {
        return looks.stream().reduce(ResidentMemory.NONE, ResidentMemory::max);
    }

    private static void print(List<ResidentMemory> looks) {
        System.out.printf(
                Locale.ROOT,
                "%d submissions, %d of them hostile, %.0f s, JDK %s%n",
                STUDENTS,
                STUDENTS / HOSTILE_EVERY,
                looks.size() * LOOK_MILLIS / 1000.0,
                Runtime.version());
        System.out.println("| part of the run | grader (MB) | judge (MB) | worker (MB) |\n|--:|--:|--:|--:|");
        for (int row = 0; row < ROWS; row++) {
            ResidentMemory most = highest(looks.subList(looks.size() * row / ROWS, looks.size() * (row + 1) / ROWS));
            System.out.printf(
                    Locale.ROOT,
                    "| %d/%d | %.0f | %.0f | %.0f |%n",
                    row + 1,
                    ROWS,
                    most.grader(),
                    most.judge(),
                    most.worker());
        }
    }

    /** Copies of the sample class, and every tenth one hostile. */
    private Path students() throws IOException {
        List<Path> samples = SampleClass.submissions();
        Path students = folder.resolve("class");
        int honest = 0;
        for (int number = 0; number < STUDENTS; number++) {
            String id = String.format(Locale.ROOT, "%05d", number);
            if (number % HOSTILE_EVERY == HOSTILE_EVERY - 1) {
                HostileSubmissions.write(number / HOSTILE_EVERY, students.resolve(id + "-hostile"));
            } else {
                Path sample = samples.get(honest++ % samples.size());
                ClassFolders.copy(sample, students.resolve(id + "-" + sample.getFileName()));
            }
        }
        return students;
    }
}
