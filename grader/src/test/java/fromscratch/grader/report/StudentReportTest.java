package fromscratch.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class StudentReportTest {
    @TempDir
    Path folder;

    @Test
    void who_is_not_judged_is_told_so_and_sees_no_mark() throws Exception {
        write("es", Samples.notJudged("s"));
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"score\" : null", "\"maxScore\" : 100", "\"status\" : \"not-judged\"");
        for (String file : List.of("report.html", "report.md")) {
            assertThat(Files.readString(folder.resolve(file)))
                    .contains("Esta entrega todavía no tiene nota", "No es culpa tuya")
                    .doesNotContain("0/");
        }
    }

    @Test
    void it_writes_one_file_for_each_reader() throws IOException {
        write("es", Samples.mixed("student-07"));
        assertThat(files(folder).keySet())
                .contains("report.json", "report.html", "report.md", "TEST-fromscratch.Linear.xml")
                .hasSize(3 + Samples.COURSE.exercises().size());
    }

    @Test
    void the_json_has_the_keys_that_the_format_promises_in_their_order() throws IOException {
        write("es", Samples.mixed("student-07"));
        JsonNode json = JsonMapper.builder().build().readTree(read("report.json"));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "student",
                        "score",
                        "maxScore",
                        "status",
                        "sandbox",
                        "seed",
                        "sourcesSha256",
                        "key",
                        "kitVersion",
                        "jdk",
                        "solutionsSha256",
                        "language",
                        "conditions",
                        "replay",
                        "exercises",
                        "remarks",
                        "printed");
        assertThat(json.path("schema").asText()).isEqualTo("fromscratch/report/v1");
        assertThat(json.path("status").asText()).isEqualTo("forbidden");
        assertThat(json.path("score").isInt()).isTrue();
        JsonNode linear = json.path("exercises").path(0);
        assertThat(linear.fieldNames())
                .toIterable()
                .containsExactly("id", "title", "status", "score", "maxScore", "checks");
        JsonNode check = check(linear, "Linear.backwardWorkedExample");
        assertThat(check.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "status",
                        "score",
                        "maxScore",
                        "message",
                        "diagnosis",
                        "standIn",
                        "location",
                        "counterexample");
        assertThat(check.path("message").asText()).contains("se esperaba −1.25, pero hay 0.5", "encontrado:");
        assertThat(check.path("message").asText())
                .startsWith(
                        "Linear.forward está bien, pero al mover un poco una entrada su resultado no cambia como dice");
        assertThat(check.path("diagnosis").fieldNames())
                .toIterable()
                .containsExactly("id", "text", "concept", "question");
        assertThat(check.path("diagnosis").path("text").asText())
                .isEqualTo(
                        "dW (Linear.backward) está dividido entre N. Por ejemplo, con otros números al azar y N = 2, d = 3, h = 2, en la fila 0, columna 1"
                                + " (contando desde 0), debía haber −1.25 y hay 0.5.");
        assertThat(linear.path("checks").path(0).path("diagnosis").isNull()).isTrue();
        assertThat(check.path("location").path("line").asInt()).isEqualTo(41);
        assertThat(linear.path("checks").path(0).path("message").isNull()).isTrue();
        assertThat(check(linear, "Linear.backwardShapes").path("message").asText())
                .startsWith("Está bien; sumará sus puntos");
    }

    private static JsonNode check(JsonNode exercise, String id) {
        return StreamSupport.stream(exercise.path("checks").spliterator(), false)
                .filter(check -> check.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_json_says_what_a_check_waits_for_and_what_is_still_to_do() throws IOException {
        write("en", Samples.mixed("student-07"));
        assertThat(read("report.json"))
                .contains(
                        "Waits for Linear.forward: once that is right, we shall see whether this is too. It may still")
                .contains("To do: Training.train is still to be written here.")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void the_json_keeps_every_text_as_it_was() throws IOException {
        write("es", Samples.mixed("\u202E<b>\t"));
        JsonNode json = JsonMapper.builder().build().readTree(read("report.json"));
        assertThat(json.path("student").asText()).isEqualTo("\u202E<b>\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_page_is_whole_and_asks_nothing_of_the_network(String language) throws IOException {
        write(language, Samples.mixed("student-07"));
        String html = read("report.html");
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .endsWith("</html>\n")
                .contains("prefers-color-scheme", "Linear.java:41", "4242", "X = 1×3 [[0, 0, 1]]")
                .doesNotContain("src=", "@import", "url(", "href=\"http", "<script");
        for (var exercise : Samples.COURSE.exercises()) {
            assertThat(html).contains(new CourseTexts(language).title(exercise.id()));
        }
    }

    @Test
    void the_page_opens_what_is_wrong_and_folds_what_is_right() throws IOException {
        write("es", Samples.mixed("student-07"));
        String html = read("report.html");
        assertThat(html.split("<details class=\"exercise\" open>", -1)).hasSize(1 + 5);
        assertThat(html.split("<details class=\"exercise\">", -1)).hasSize(1 + 4);
    }

    @Test
    void points_won_on_a_solution_are_marked_and_a_mistake_found_on_one_says_so() throws IOException {
        write("en", Samples.withSolutions("student-07"));
        JsonNode exercises =
                JsonMapper.builder().build().readTree(read("report.json")).path("exercises");
        JsonNode training = exercises.path(8).path("checks").path(0);
        assertThat(training.path("standIn").asBoolean()).isTrue();
        assertThat(training.path("message").asText())
                .isEqualTo("Builds on Linear: because something there is not right yet, it was judged with the"
                        + " instructor's solution in that place.");
        assertThat(exercises.path(0).path("checks").path(0).path("standIn").asBoolean())
                .isFalse();
        assertThat(exercises.findValuesAsText("message"))
                .anyMatch(text -> text.startsWith("f: 1 was expected, but it is 2.\nBuilds on Linear")
                        && text.endsWith("so there is another mistake here."))
                .anyMatch(text -> text.startsWith("Waits for Linear.forward")
                        && text.contains("could not be judged with the instructor's solution"));
        assertThat(read("report.html"))
                .contains("right; 10 points on the solution of Linear", "ab".repeat(32), "Builds on Linear");
        assertThat(read("report.md"))
                .contains("| Training | The training loop | ✓ right; 10 points on the solution of Linear | 10/10 |")
                .contains("## First of all\n\n**The linear layer** (`Linear`)");
        assertThat(read("TEST-fromscratch.Training.xml")).contains("<system-out>Builds on Linear");
        assertThat(read("TEST-fromscratch.Sgd.xml")).doesNotContain("system-out");
    }

    @Test
    void without_solutions_what_waits_for_another_exercise_may_still_earn_its_points() throws IOException {
        write("es", Samples.mixed("student-07"));
        assertThat(read("report.json")).contains("Aún puede ganar sus puntos", "\"solutionsSha256\" : null");
        assertThat(read("report.html")).contains("Aún puede ganar sus puntos");
        assertThat(read("TEST-fromscratch.LinearCollapse.xml")).contains("Aún puede ganar sus puntos");
    }

    @Test
    void both_languages_tell_the_same_story() {
        Report report = Samples.mixed("student-07");
        String spanish = StudentReport.markdown(Samples.COURSE, new CourseTexts("es"), report);
        String english = StudentReport.markdown(Samples.COURSE, new CourseTexts("en"), report);
        assertThat(spanish)
                .contains("## Lo primero", "de 100 puntos", "| TwoLayerNetwork | La red de dos capas | ◐ a medias |");
        assertThat(english)
                .contains(
                        "## First of all",
                        "of 100 points",
                        "| TwoLayerNetwork | The two-layer network | ◐ in progress |");
        assertThat(spanish.lines().count()).isEqualTo(english.lines().count());
    }

    @Test
    void the_next_step_follows_the_state() {
        CourseTexts courseTexts = new CourseTexts("en");
        assertThat(StudentReport.markdown(Samples.COURSE, courseTexts, Samples.uniform("s", false)))
                .contains("## What comes next", "Write Linear.forward, in Linear.java");
        assertThat(StudentReport.markdown(Samples.COURSE, courseTexts, Samples.uniform("s", true)))
                .contains("## All right");
        assertThat(StudentReport.markdown(Samples.COURSE, courseTexts, Samples.broken("s")))
                .contains("could not be graded", "**0** of 100 points");
    }

    @Test
    void nothing_hostile_breaks_out_of_any_file() throws IOException {
        for (String id : Samples.HOSTILE_IDS) {
            write("es", Samples.mixed(id));
            for (Map.Entry<String, String> file : files(folder).entrySet()) {
                if (!file.getKey().endsWith(".json")) {
                    assertThat(file.getValue())
                            .as(file.getKey())
                            .doesNotContain("\u202E", "\u0007", "\uFFFF", "\r")
                            .doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
                }
            }
            assertThat(read("report.html")).doesNotContain("<script");
        }
    }

    @Test
    void a_summary_stays_far_below_its_limit_whatever_the_messages_are() {
        Report report = Samples.shouting("|".repeat(100_000));
        String markdown = StudentReport.markdown(Samples.COURSE, new CourseTexts("es"), report);
        assertThat(markdown.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 19);
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        write("es", Samples.mixed("student-07"));
        Map<String, String> first = files(folder);
        write("es", Samples.mixed("student-07"));
        assertThat(files(folder)).isEqualTo(first);
    }

    private void write(String language, Report report) throws IOException {
        StudentReport.write(folder, Samples.COURSE, new CourseTexts(language), report, "key");
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    public static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
