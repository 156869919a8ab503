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

/** The sample class, graded by the command as an instructor runs it: each submission gets what it deserves. */
class SampleClassTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Path SOLUTIONS = Path.of("..", "solutions");

    @TempDir
    private static Path reports;

    @TempDir
    private static Path alone;

    private static RunningGrader run;

    @BeforeAll
    static void grade() throws Exception {
        run = grade(reports, "--solutions", SOLUTIONS.toString());
        grade(alone, "--no-solutions");
    }

    private static RunningGrader grade(Path reports, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "grade", SampleClass.folder().toString(), "--reports", reports.toString(), "--check-seconds", "5"));
        command.addAll(List.of(more));
        return RunningGrader.run(command.toArray(String[]::new));
    }

    /** What each submission deserves: with the solutions at hand, and by the student's own exercises alone. */
    record Expected(JsonNode submission) {
        String student() {
            return submission.path("student").asText();
        }

        String withSolutions() {
            return told(submission, submission.path("exercises"), "wrong");
        }

        String alone() {
            JsonNode differently = submission.path("alone");
            List<JsonNode> exercises = new ArrayList<>();
            for (JsonNode exercise : submission.path("exercises")) {
                JsonNode own = exercise;
                for (JsonNode other : differently.path("exercises")) {
                    own = other.path("id").equals(exercise.path("id")) ? other : own;
                }
                exercises.add(own);
            }
            return told(differently.isMissingNode() ? submission : differently, exercises, "wrong");
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
        assertThat(SampleClass.folder().toFile().list()).containsExactlyInAnyOrderElementsOf(students);
        assertThat(Files.readAllLines(reports.resolve("gradebook.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(students);
        assertThat(reports).isDirectoryContaining("glob:**/index.html").isDirectoryContaining("glob:**/summary.md");
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void each_submission_gets_what_it_deserves(Expected expected) throws IOException {
        assertThat(reported(reports, expected.student())).isEqualTo(expected.withSolutions());
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void without_solutions_what_waits_for_another_exercise_stays_blocked(Expected expected) throws IOException {
        assertThat(reported(alone, expected.student())).isEqualTo(expected.alone());
    }

    private static String reported(Path reports, String student) throws IOException {
        JsonNode report =
                JSON.readTree(reports.resolve(student).resolve("report.json").toFile());
        return told(report, report.path("exercises"), "checks");
    }

    /** What matters of a report or an expectation: a line for the submission and one for each exercise. */
    private static String told(JsonNode submission, Iterable<JsonNode> exercises, String checks) {
        StringBuilder told = new StringBuilder(outcome(submission));
        for (JsonNode exercise : exercises) {
            List<String> wrong = new ArrayList<>();
            int standIn = exercise.path("standIn").asInt();
            for (JsonNode check : exercise.path(checks)) {
                standIn +=
                        check.path("standIn").asBoolean() ? check.path("score").asInt() : 0;
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
                    .append(", with a stand-in ")
                    .append(standIn)
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
