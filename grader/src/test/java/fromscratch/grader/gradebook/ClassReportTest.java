package fromscratch.grader.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.StudentSummary;
import fromscratch.grader.report.Samples;
import fromscratch.grader.report.StudentReportTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassReportTest {
    @TempDir
    Path folder;

    @Test
    void who_is_not_judged_has_no_mark_in_any_file() throws Exception {
        write(
                "en",
                List.of(
                        StudentSummary.of(Samples.uniform("a", true)),
                        StudentSummary.of(Samples.notJudged("b")),
                        StudentSummary.of(Samples.notJudged("c"))));
        String csv = Files.readString(folder.resolve("gradebook.csv"));
        assertThat(csv.lines().filter(line -> line.startsWith("b,")))
                .containsExactly(
                        "b,,100" + ",".repeat(Samples.COURSE.exercises().size()));
        assertThat(Files.readString(folder.resolve("class.json")))
                .containsPattern("\"student\" : \"b\",\\s+\"status\" : \"not-judged\",\\s+\"score\" : null");
        assertThat(Files.readString(folder.resolve("summary.md")))
                .contains("2 without a mark yet", "| b | – |")
                .contains("Half of the class has 100 points or more");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("2 without a mark yet", "no mark yet");
    }

    @Test
    void the_gradebook_has_a_line_for_each_student_and_a_column_for_each_exercise() throws IOException {
        write(
                "es",
                List.of(
                        StudentSummary.of(Samples.mixed("student-07")),
                        StudentSummary.of(Samples.broken("student-08"))));
        assertThat(read("gradebook.csv"))
                .isEqualTo("student,score,max_score,Linear,Activations,LinearCollapse,Softmax,CrossEntropy,"
                        + "MeanSquaredError,TwoLayerNetwork,Sgd,Training\n"
                        + "student-07,50,100,9,15,0,0,13,0,3,10,0\n"
                        + "student-08,0,100,0,0,0,0,0,0,0,0,0\n");
    }

    @Test
    void no_cell_of_the_gradebook_is_a_formula_or_ends_its_line() throws IOException {
        write("es", hostile());
        assertThat(read("gradebook.csv").lines().skip(1))
                .hasSameSizeAs(Samples.HOSTILE_IDS)
                .noneMatch(line -> line.matches("\"?[=+@\\t-].*"))
                .contains("'=cmd(),50,100,9,15,0,0,13,0,3,10,0", "'-1,50,100,9,15,0,0,13,0,3,10,0")
                .anyMatch(line -> line.startsWith("\"a, \"\"b\"\"\",50"));
    }

    @Test
    void the_json_has_the_keys_that_the_format_promises() throws IOException {
        write("en", hostile());
        JsonNode json = JsonMapper.builder().build().readTree(read("class.json"));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "seed",
                        "kitVersion",
                        "jdk",
                        "sandbox",
                        "checkSeconds",
                        "solutionsSha256",
                        "language",
                        "conditions",
                        "maxScore",
                        "students");
        assertThat(json.path("schema").asText()).isEqualTo("fromscratch/class/v1");
        assertThat(json.path("seed").asLong()).isEqualTo(42);
        JsonNode student = json.path("students").path(0);
        assertThat(student.fieldNames())
                .toIterable()
                .containsExactly("student", "status", "score", "maxScore", "exercises", "wrongChecks");
        assertThat(student.path("student").asText()).isEqualTo("=cmd()");
        assertThat(student.path("exercises").path(0).fieldNames())
                .toIterable()
                .containsExactly("id", "status", "score", "maxScore", "standInScore");
    }

    @Test
    void points_won_on_a_solution_are_marked_for_the_class() throws IOException {
        write("en", List.of(StudentSummary.of(Samples.withSolutions("a"))));
        assertThat(read("index.html")).contains(" 10*</td>", "* With points won on the instructor&#39;s solution");
        assertThat(read("summary.md")).contains("✓ 10\\* |", "\\* With points won on the instructor's solution");
        assertThat(read("class.json")).contains("\"standInScore\" : 10");
        write("en", List.of(StudentSummary.of(Samples.uniform("a", true))));
        assertThat(read("index.html")).doesNotContain("10*", "* With points");
        assertThat(read("summary.md")).doesNotContain("\\*");
    }

    @Test
    void the_page_links_to_each_report_and_to_nothing_else() throws IOException {
        write("es", hostile());
        assertThat(read("index.html"))
                .contains("href=\"%3Dcmd%28%29/report.html\"", "href=\"..%2Fx/report.html\"")
                .contains("href=\"javascript%3Aalert%281%29/report.html\"")
                .doesNotContain("href=\"../", "href=\"javascript:", "<script", "\u202E");
    }

    @Test
    void the_page_counts_who_has_finished_and_what_is_missed_most() throws IOException {
        write(
                "en",
                List.of(
                        StudentSummary.of(Samples.mixed("a")),
                        StudentSummary.of(Samples.mixed("b")),
                        StudentSummary.of(Samples.uniform("c", true)),
                        StudentSummary.of(Samples.uniform("d", false)),
                        StudentSummary.of(Samples.broken("e"))));
        assertThat(read("summary.md"))
                .contains("5 students · 1 with everything right · 1 not begun · 1 not graded")
                .contains("Half of the class has 50 points or more, of 100.")
                .contains("| The worked example: dX, dW and db | Linear | 2 |")
                .contains("   50–59  ████████████████████████████████████████ 2\n");
        assertThat(read("index.html")).contains("5 students", "1 not begun");
    }

    @Test
    void a_hostile_id_stays_in_its_cell_of_the_summary() throws IOException {
        write("es", hostile());
        assertThat(read("summary.md"))
                .contains(
                        "\n| a&#124;b | 50 |",
                        "\n| &#60;script&#62; | 50 |",
                        "\n| a b | 50 |",
                        "\n| &#96;c&#96; | 50 |")
                .doesNotContain("<script", "\u202E");
    }

    @Test
    void the_summary_of_a_large_class_is_cut_with_a_note() throws IOException {
        write("es", Samples.group(520));
        String summary = read("summary.md");
        assertThat(summary.lines().filter(line -> line.startsWith("| student-")))
                .hasSize(500);
        assertThat(summary).contains("Y 20 más");
        assertThat(read("index.html")).contains("student-520/report.html");
    }

    @Test
    void an_empty_class_is_told_as_such() throws IOException {
        write("es", List.of());
        assertThat(read("summary.md")).contains("0 estudiantes", "No había ninguna entrega.");
        assertThat(read("gradebook.csv").lines()).hasSize(1);
    }

    @Test
    void the_same_class_gives_the_same_bytes() throws IOException {
        write("es", Samples.group(30));
        var first = StudentReportTest.files(folder);
        write("es", Samples.group(30));
        assertThat(StudentReportTest.files(folder)).isEqualTo(first).hasSize(4);
    }

    private static List<StudentSummary> hostile() {
        return Samples.HOSTILE_IDS.stream()
                .map(id -> StudentSummary.of(Samples.mixed(id)))
                .toList();
    }

    private void write(String language, List<StudentSummary> summaries) throws IOException {
        ClassReport.write(folder, Samples.COURSE, new CourseTexts(language), Samples.run(), summaries);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
