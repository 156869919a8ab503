package fromscratch.grader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fromscratch.grader.cli.RunningGrader;
import fromscratch.grader.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled sample class, graded by the command as an instructor runs it: each submission gets what it deserves. */
class SampleClassTest {
    private static final Path CLASS = Path.of("src", "samples", "class");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path reports;

    private static RunningGrader run;

    @BeforeAll
    static void grade() throws Exception {
        run = RunningGrader.run("grade", CLASS.toString(), "--reports", reports.toString(), "--check-seconds", "5");
    }

    /** What each submission deserves. */
    record Expected(JsonNode submission) {
        String student() {
            return submission.path("student").asText();
        }

        @Override
        public String toString() {
            return student();
        }
    }

    static Stream<Expected> submissions() throws IOException {
        List<Expected> submissions = new ArrayList<>();
        JSON.readTree(SampleClassTest.class.getResourceAsStream("expected.json"))
                .path("submissions")
                .forEach(submission -> submissions.add(new Expected(submission)));
        return submissions.stream();
    }

    @Test
    void the_command_ends_well_and_names_every_student() throws IOException {
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> students = submissions().map(Expected::student).toList();
        assertThat(students).hasSizeGreaterThanOrEqualTo(14);
        assertThat(CLASS.toFile().list()).containsExactlyInAnyOrderElementsOf(students);
        assertThat(Files.readAllLines(reports.resolve("gradebook.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(students);
        assertThat(reports).isDirectoryContaining("glob:**/index.html").isDirectoryContaining("glob:**/summary.md");
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void each_submission_gets_what_it_deserves(Expected expected) throws IOException {
        JsonNode report = JSON.readTree(
                reports.resolve(expected.student()).resolve("report.json").toFile());
        assertThat(told(report, "checks")).isEqualTo(told(expected.submission(), "wrong"));
    }

    /** What matters of a report or an expectation: a line for the submission and one for each exercise. */
    private static String told(JsonNode submission, String checks) {
        StringBuilder told = new StringBuilder(outcome(submission));
        for (JsonNode exercise : submission.path("exercises")) {
            List<String> wrong = new ArrayList<>();
            for (JsonNode check : exercise.path(checks)) {
                if (check.isTextual()) {
                    wrong.add(check.asText());
                } else if (Status.of(check.path("status").asText()).isWrong()) {
                    wrong.add(check.path("id").asText());
                }
            }
            told.append('\n')
                    .append(exercise.path("id").asText())
                    .append(": ")
                    .append(outcome(exercise))
                    .append(' ')
                    .append(wrong);
        }
        return told.toString();
    }

    private static String outcome(JsonNode node) {
        return node.path("status").asText() + " " + node.path("score").asInt() + "/"
                + node.path("maxScore").asInt();
    }
}
