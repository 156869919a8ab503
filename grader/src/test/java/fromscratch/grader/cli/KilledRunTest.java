package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is lost when the grader is killed: the next run finishes the rest, and gives what a run that was never killed
 * gives, byte for byte.
 *
 * <p>{@code -Dkills=50} kills as often; the moments are drawn from a seed that is printed.
 */
class KilledRunTest {
    private static final Path CLASS = Path.of("src", "samples", "class");
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", 20261125);

    @TempDir
    private Path folder;

    /** A class of those samples that do not wait for a time limit. */
    private Path students() throws IOException {
        Path students = folder.resolve("class");
        for (String prefix : List.of("s01", "s06", "s08", "s12", "s13", "s17")) {
            try (Stream<Path> samples = Files.list(CLASS)) {
                Path sample = samples.filter(
                                path -> path.getFileName().toString().startsWith(prefix))
                        .findFirst()
                        .orElseThrow();
                copy(sample, students.resolve(sample.getFileName().toString()));
            }
        }
        return students;
    }

    @Test
    void a_run_that_was_killed_goes_on_to_the_same_bytes() throws Exception {
        Path students = students();
        Path whole = folder.resolve("whole");
        long begin = System.nanoTime();
        assertThat(RunningGrader.run("grade", students.toString(), "--reports", whole.toString())
                        .exitCode())
                .isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Map<String, String> expected = contents(whole);
        Random random = new Random(SEED);
        System.out.printf("%d kills within %d ms, seed %d%n", KILLS, millis, SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Path reports = folder.resolve("killed-" + kill);
            Process grader = RunningGrader.start("grade", students.toString(), "--reports", reports.toString());
            grader.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
            List<ProcessHandle> started = grader.descendants().toList();
            grader.destroyForcibly().waitFor();
            for (ProcessHandle process : started) {
                process.onExit().get(20, TimeUnit.SECONDS);
            }
            assertThat(RunningGrader.run("grade", students.toString(), "--reports", reports.toString())
                            .exitCode())
                    .isZero();
            assertThat(contents(reports)).as("kill %d", kill).isEqualTo(expected);
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                contents.put(root.relativize(file).toString(), Files.readString(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.createDirectories(to);
    }
}
