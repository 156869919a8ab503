package fromscratch.grader.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.cli.RunningGrader;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which solutions a class is graded with. */
class SolutionsOptionsTest {
    private static final Path TREE = Path.of("..");

    @TempDir
    private Path folder;

    @BeforeEach
    void oneStudentWithOneMistake() throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        Map<String, String> sources = Solutions.sources();
        sources.computeIfPresent(
                "Linear.java", (file, text) -> text.replace("dZ.columnSums()", "dZ.columnSums().times(2)"));
        write(folder.resolve(Path.of("class", "student", "fromscratch")), sources);
    }

    private static void write(Path target, Map<String, String> sources) throws IOException {
        Files.createDirectories(target);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(target.resolve(source.getKey()), source.getValue());
        }
    }

    private RunningGrader grade(String... solutions) throws Exception {
        String[] arguments = new String[6 + solutions.length];
        List.of(
                        "grade",
                        folder.resolve("class").toString(),
                        "--reports",
                        folder.resolve("reports").toString(),
                        "--sandbox",
                        "bare")
                .toArray(arguments);
        System.arraycopy(solutions, 0, arguments, 6, solutions.length);
        return RunningGrader.run(arguments);
    }

    @Test
    void a_result_is_not_kept_when_the_solutions_are_others() throws Exception {
        RunningGrader alone = grade("--no-solutions");
        assertThat(alone.out()).contains("Sin la solución de referencia");
        assertThat(alone.err()).contains("student: 75/100");
        RunningGrader tree = grade("--solutions", TREE.toString());
        assertThat(tree.out()).contains("Con la solución de referencia");
        assertThat(tree.err()).contains("student: 92/100");
        assertThat(grade("--solutions", TREE.resolve("solutions").toString(), "--lang", "en")
                        .out())
                .contains("With the instructor's solutions");
    }

    @Test
    void a_solution_that_cannot_be_used_ends_the_command_before_anybody_is_judged() throws Exception {
        Map<String, String> broken = Solutions.sources();
        broken.computeIfPresent("Softmax.java", (file, text) -> text.replace("Math::exp", "Math::expo"));
        Path named = folder.resolve("mine");
        write(named.resolve("fromscratch"), broken);
        RunningGrader run = grade("--solutions", named.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("A solution of the instructor's cannot be used: Softmax.java:");
        assertThat(folder.resolve("reports").resolve("student")).doesNotExist();
    }
}
