package fromscratch.grader.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fromscratch.grader.cli.ClassFolders;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.policy.Forbidden;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.report.StudentReport;
import fromscratch.grader.sandbox.Tools;
import fromscratch.grader.scoreboard.Scoreboard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn test} shows is what the judge grades: the two scoreboards are the same, letter by letter. */
class StudentRunTest {
    private static final long SEED = 1;

    @TempDir
    private Path folder;

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.USUAL);

    /** The program that runs in a process of its own, in a student's place. */
    static final class Student {
        public static void main(String... args) {
            ExerciseTests.all();
        }
    }

    @Test
    void the_solutions_look_the_same() throws Exception {
        assertThat(inTheStudentsProcess(Solutions.sources())).contains(judged(Solutions.sources()));
    }

    @Test
    void what_is_forbidden_looks_the_same_and_is_never_loaded() throws Exception {
        String seen = inTheStudentsProcess(Forbidden.sources());
        assertThat(seen)
                .contains(judged(Forbidden.sources()))
                .contains("[X ]  Softmax              0/10   uses something not allowed")
                .contains("At Softmax.java:" + Forbidden.line("Softmax.java", "// here")
                        + " you use java.lang.System.exit, which is not allowed here.");
    }

    @Test
    void the_command_in_a_report_shows_the_same_failing_check() throws Exception {
        // GIVEN a submission as 'grade' judges it, with the student's own seed
        Path sample = ClassFolders.sample("s06");
        Submission submission = Intake.read(sample);
        Report report = JUDGE.report(submission, Submission.seed(SEED, submission.student()));
        String markdown = StudentReport.markdown(Manifest.read(), new CourseTexts("en"), report);
        // WHEN the student runs the command that the report prints
        String command = markdown.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("mvn test "))
                .findFirst()
                .orElseThrow();
        String[] options = command.substring("mvn test ".length()).split(" ");
        String seen = inTheStudentsProcess(submission.sources(), options);
        // THEN
        assertThat(options)
                .containsExactly(
                        "-Dlang=en",
                        "-Dexercise=Linear",
                        "-Dseed=" + report.provenance().seed());
        assertThat(seen).contains(board(report)).contains("Linear.java:");
    }

    @Test
    void hints_are_remembered_below_target_from_run_to_run() throws Exception {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.computeIfPresent(
                "Sgd.java", (name, source) -> source.replace("times(learningRate)", "times(-learningRate)"));
        assertThat(sources).isNotEqualTo(Solutions.sources());
        assertThat(inTheStudentsProcess(sources, "-Dhint=Sgd")).contains("Hints to Sgd.step: 1 of 3");
        assertThat(inTheStudentsProcess(sources, "-Dhint=Sgd.step")).contains("Hints to Sgd.step: 2 of 3");
        assertThat(folder.resolve("target/seen-hints.txt")).hasContent("Sgd.step=2");
        assertThat(inTheStudentsProcess(sources, "-Dhint=Sgd.zeroGrad")).contains("Sgd.zeroGrad is right");
    }

    @Test
    void a_hint_to_nothing_that_exists_is_answered_in_one_line() {
        System.setProperty("hint", "Liner");
        try {
            assertThatThrownBy(() -> new StudentRun().get())
                    .hasMessageStartingWith("-Dhint=Liner: ")
                    .hasMessageContaining("Linear, Activations")
                    .hasMessageNotContaining("\n");
        } finally {
            System.clearProperty("hint");
        }
    }

    private static String judged(Map<String, String> sources) throws IOException {
        return board(JUDGE.report(sources, SEED));
    }

    private static String board(Report report) {
        return Scoreboard.of(Manifest.read(), new CourseTexts("en"), report, Scoreboard.Wish.none());
    }

    private String inTheStudentsProcess(Map<String, String> sources, String... options) throws Exception {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            write(
                    "src/main/java/fromscratch/" + source.getKey(),
                    source.getValue().getBytes(StandardCharsets.UTF_8));
        }
        Path output = Files.createDirectories(folder.resolve("target")).resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Tools.java(), "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-Dlang=en", "-Dseed=" + SEED));
        command.addAll(List.of(options)); // of two that are the same, the last counts
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Student.class.getName()));
        Process student = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(student.waitFor()).isZero();
        return Files.readString(output);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
