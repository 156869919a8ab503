package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.console.ExitCode;
import fromscratch.grader.pool.KitVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets one clear line and a documented exit code, and nothing is written. */
class BadInputTest {
    @TempDir
    private Path folder;

    private RunningGrader grade(Path submissions, Path reports, String... more) throws Exception {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "grade";
        arguments[1] = submissions.toString();
        arguments[2] = "--reports";
        arguments[3] = reports.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return RunningGrader.run(arguments);
    }

    private void says(RunningGrader run, int exitCode, String... parts) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err().lines()).as("one line").hasSize(1);
        assertThat(run.err()).contains(parts);
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    private Path reports() {
        return folder.resolve("reports");
    }

    @Test
    void a_class_that_is_not_there() throws Exception {
        says(grade(folder.resolve("nowhere"), reports()), ExitCode.BAD_INPUT, "nowhere", "no existe");
    }

    @Test
    void a_file_where_a_class_is_expected() throws Exception {
        Path file = Files.writeString(folder.resolve("class.zip"), "PK");
        says(grade(file, reports()), ExitCode.BAD_INPUT, "class.zip", "es un archivo");
    }

    @Test
    void a_class_without_students_in_english() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("class"));
        says(grade(empty, reports(), "--lang", "en"), ExitCode.BAD_INPUT, "holds no folder");
    }

    @Test
    void two_students_with_one_name() throws Exception {
        Path twins = Files.createDirectory(folder.resolve("class"));
        Files.createDirectory(twins.resolve("student"));
        assumeTrue(!Files.exists(twins.resolve("STUDENT")), "this file system does not tell them apart");
        Files.createDirectory(twins.resolve("STUDENT"));
        says(grade(twins, reports()), ExitCode.BAD_INPUT, "«STUDENT»", "«student»");
    }

    @Test
    void a_student_who_is_called_like_a_report() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("Index.html"));
        says(grade(students.getParent(), reports()), ExitCode.BAD_INPUT, "«Index.html»", "cambia el nombre");
    }

    @Test
    void reports_that_would_be_graded_the_next_time() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        says(grade(students.getParent(), students.resolveSibling("reports")), ExitCode.BAD_INPUT, "está dentro de");
    }

    @Test
    void a_file_where_the_reports_should_go() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        says(grade(students.getParent(), file), ExitCode.CANNOT_WRITE, "No se puede escribir en", "taken");
        assertThat(file).hasContent("mine");
    }

    @Test
    void an_option_that_does_not_exist() throws Exception {
        says(grade(folder, reports(), "--sead", "7"), ExitCode.USAGE, "--sead");
    }

    @Test
    void a_seed_that_is_no_number() throws Exception {
        says(grade(folder, reports(), "--seed", "seven"), ExitCode.USAGE, "--seed", "seven");
    }

    @Test
    void a_shard_that_is_none() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        for (String shard : List.of("0/3", "4/3", "3", "a/b")) {
            says(grade(students.getParent(), reports(), "--shard", shard), ExitCode.USAGE, "--shard " + shard, "2/8");
        }
    }

    @Test
    void a_roster_that_is_none() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        Path roster = Files.writeString(folder.resolve("roster.csv"), "nombre\nana\n");
        says(
                grade(students.getParent(), reports(), "--roster", roster.toString()),
                ExitCode.BAD_INPUT,
                "roster.csv: la primera línea debe nombrar una columna student");
        says(
                grade(
                        students.getParent(),
                        reports(),
                        "--roster",
                        folder.resolve("gone.csv").toString()),
                ExitCode.BAD_INPUT,
                "gone.csv no existe");
    }

    @Test
    void a_language_that_nobody_speaks_here() throws Exception {
        says(grade(folder, reports(), "--lang", "fr"), ExitCode.USAGE, "--lang fr", "es, en");
    }

    @Test
    void solutions_that_are_none() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        Path skeletons = Path.of("..", "exercises", "src", "main", "java");
        says(
                grade(students.getParent(), reports(), "--solutions", skeletons.toString()),
                ExitCode.BAD_INPUT,
                "--solutions " + skeletons,
                "no hay ninguna solución");
        says(
                grade(students.getParent(), reports(), "--lang", "en", "--solutions", "nowhere"),
                ExitCode.BAD_INPUT,
                "--solutions nowhere",
                "there is no solution in it");
    }

    @Test
    void a_solution_that_does_not_compile() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        Path solutions = Files.createDirectories(folder.resolve("solutions").resolve("fromscratch"));
        Files.writeString(
                solutions.resolve("Linear.java"),
                "package fromscratch;\npublic final class Linear {\n  int x = ;\n}\n");
        Path empty = folder.resolve("empty");
        says(
                grade(students.getParent(), empty, "--solutions", solutions.toString()),
                ExitCode.BAD_INPUT,
                "No se puede usar una solución de referencia",
                "Linear.java:3");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void with_and_without_solutions_at_once() throws Exception {
        says(
                grade(folder, reports(), "--solutions", "..", "--no-solutions"),
                ExitCode.USAGE,
                "--solutions",
                "--no-solutions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "feedback", "merge", "roster", "release", "benchmark"})
    void every_command_tells_how_and_of_which_version_it_is(String command) throws Exception {
        RunningGrader help = RunningGrader.run(command, "--help");
        String version = KitVersion.read().replaceFirst("[+].*", "+"); // these tests are of another build than the jar
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: grader " + command, "Exit codes:");
        assertThat(RunningGrader.run(command, "--version").out()).startsWith("grader " + version);
    }

    @Test
    void a_tree_to_measure_that_is_none() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/stat")), "only Linux is measured");
        says(RunningGrader.run("benchmark", folder.toString()), ExitCode.BAD_INPUT, "is not a fork's tree");
    }

    @Test
    void no_command_at_all() throws Exception {
        RunningGrader run = RunningGrader.run();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Missing required subcommand", "--help");
    }

    @Test
    void a_stray_file_beside_the_students_is_passed_over_and_said() throws Exception {
        Path students = Files.createDirectories(folder.resolve("class").resolve("student"));
        Files.writeString(students.resolveSibling("roster.csv"), "student,repository\n");
        RunningGrader run = grade(students.getParent(), reports());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("roster.csv no es una carpeta");
        assertThat(reports().resolve("student").resolve("report.json")).exists();
    }
}
