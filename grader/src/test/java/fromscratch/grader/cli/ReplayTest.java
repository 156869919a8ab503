package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fromscratch.grader.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that a report prints for the instructor shows the same check fail in the same way. */
@DisabledOnOs(value = WINDOWS, disabledReason = "the line is written for a POSIX shell")
class ReplayTest {
    private static final String HOSTILE = "it's $(touch x) & \"q\"";

    @TempDir
    private static Path folder;

    /** The class stands in a folder with the name that the printed command has for it. */
    @BeforeAll
    static void grade() throws Exception {
        Path students = ClassFolders.samples(folder.resolve("SUBMISSIONS"), "s01", "s06");
        ClassFolders.copy(ClassFolders.sample("s08"), students.resolve(HOSTILE));
        RunningGrader run = RunningGrader.run(
                "grade",
                students.toString(),
                "--reports",
                folder.resolve("reports").toString(),
                "--seed",
                "7",
                "--no-solutions",
                "--lang",
                "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static JsonNode report(String student) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(folder.resolve("reports")
                        .resolve(student)
                        .resolve("report.json")
                        .toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"s06-transposed-gradient", HOSTILE})
    void the_printed_command_shows_the_same_failing_check(String student) throws Exception {
        // GIVEN
        JsonNode report = report(student);
        String command = report.path("replay").path("instructor").asText();
        String check = command.replaceAll(".* --check (\\S+) .*", "$1");
        JsonNode told = report.findParents("standIn").stream()
                .filter(one -> one.path("id").asText().equals(check))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("status").asText()).isEqualTo("failed");
        // WHEN
        RunningGrader replay = RunningGrader.shell(folder, command);
        // THEN it tells of that check alone, in the same words
        assertThat(replay.exitCode()).as(replay.err()).isZero();
        assertThat(replay.out()).contains(told.path("counterexample").path(0).asText());
        assertThat(replay.out().lines().filter(line -> line.startsWith(" [")))
                .singleElement()
                .asString()
                .contains(check.substring(0, check.indexOf('.')));
        assertThat(replay.out())
                .contains(
                        report.path("sourcesSha256").asText(),
                        report.path("kitVersion").asText());
        // AND comes to the same report, byte for byte
        assertThat(ClassFolders.contents(folder.resolve("REPLAY").resolve(student)))
                .isEqualTo(ClassFolders.contents(folder.resolve("reports").resolve(student)));
        assertThat(folder.resolve("x")).doesNotExist();
        for (String file : new String[] {"report.html", "report.md"}) {
            assertThat(Files.readString(
                            folder.resolve("reports").resolve(student).resolve(file)))
                    .contains("--check " + check + " --seed "
                            + report.path("seed").asLong());
        }
    }

    @Test
    void a_check_that_holds_is_said_to_hold() throws Exception {
        RunningGrader replay = RunningGrader.shell(
                folder,
                report("s01-complete").path("replay").path("instructor").asText() + " --check Linear.backwardShapes");
        assertThat(replay.exitCode()).as(replay.err()).isZero();
        assertThat(replay.out()).contains("Linear.backwardShapes holds here");
    }

    @Test
    void a_check_that_does_not_exist_is_refused() throws Exception {
        RunningGrader run = RunningGrader.run(
                "feedback",
                folder.resolve("SUBMISSIONS").resolve("s01-complete").toString(),
                "--reports",
                folder.resolve("none").toString(),
                "--check",
                "Linear.nothing");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err().lines()).singleElement().asString().contains("--check Linear.nothing", "Linear.");
    }
}
