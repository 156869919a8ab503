package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing more can be written, the grader stops with one clear line; all files are whole, and it can go on. */
class FullDiskTest {
    private static final String STUDENT = "s13-empty";

    @TempDir
    private static Path once;

    @TempDir
    private Path folder;

    @BeforeAll
    static void grade() throws Exception {
        ClassFolders.samples(once.resolve("class"), "s04", "s06", "s12", "s13");
        RunningGrader run = RunningGrader.run(arguments(once.resolve("whole")));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** Bare, because the sandbox is named in the reports and need not be the same one in a name space. */
    private static String[] arguments(Path reports) {
        return new String[] {
            "grade",
            once.resolve("class").toString(),
            "--reports",
            reports.toString(),
            "--sandbox",
            "bare",
            "--jobs",
            "2",
            "--lang",
            "en"
        };
    }

    /** One line beside those that tell how far the work is. */
    private static void saysOneLine(RunningGrader run, String... parts) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(run.err().lines().filter(line -> !line.startsWith("[")))
                .singleElement()
                .asString()
                .startsWith("grader: Cannot read or write ")
                .contains(parts)
                .contains("What was written before is valid");
    }

    private static void areWhole(Map<String, String> written) throws IOException {
        Map<String, String> whole = ClassFolders.contents(once.resolve("whole"));
        assertThat(whole).containsAllEntriesOf(written).hasSizeGreaterThan(written.size());
    }

    private static void goesOn(Path reports) throws Exception {
        RunningGrader run = RunningGrader.run(arguments(reports));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(ClassFolders.contents(reports)).isEqualTo(ClassFolders.contents(once.resolve("whole")));
    }

    @Test
    void something_in_the_way_of_one_student() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path inTheWay = Files.writeString(reports.resolve(STUDENT), "mine");
        saysOneLine(RunningGrader.run(arguments(reports)), STUDENT);
        assertThat(inTheWay).hasContent("mine");
        Files.delete(inTheWay);
        Map<String, String> written = ClassFolders.contents(reports);
        assertThat(written).containsKey(Path.of("s04-untouched", "report.json").toString());
        areWhole(written);
        goesOn(reports);
    }

    @Test
    void a_disk_that_fills_up() throws Exception {
        // GIVEN a disk of 200 KB, in a mount name space of its own
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path saved = folder.resolve("saved");
        String mount = "mount -t tmpfs -o size=200k none '" + disk + "'";
        assumeTrue(works(inNameSpace(mount)), "this system lets nobody mount a small disk");
        List<String> words = new ArrayList<>(
                inNameSpace(mount + " && { \"$@\"; code=$?; cp -R '" + disk + "' '" + saved + "'; exit $code; }"));
        words.add("sh");
        // WHEN
        RunningGrader run = RunningGrader.under(words, arguments(disk.resolve("reports")));
        // THEN
        saysOneLine(run, disk.resolve("reports").toString(), "No space left on device");
        Map<String, String> written = ClassFolders.contents(saved.resolve("reports"));
        assertThat(written).isNotEmpty();
        areWhole(written);
        goesOn(saved.resolve("reports"));
    }

    private static List<String> inNameSpace(String script) {
        return List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script);
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
