package fromscratch.grader.attacks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * The reports on one submission, as they lie in its folder.
 *
 * @param json {@code report.json}
 */
record Judged(Path folder, JsonNode json) {
    private static final Course COURSE = Manifest.read();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Judged read(Path folder) throws IOException {
        return new Judged(folder, JSON.readTree(folder.resolve("report.json").toFile()));
    }

    /** The ids in {@code class.json}; the gradebook must have a line for each. */
    static List<String> studentsOf(Path reports) throws IOException {
        List<String> students = new ArrayList<>();
        JSON.readTree(reports.resolve("class.json").toFile())
                .path("students")
                .forEach(student -> students.add(student.path("student").asText()));
        List<String[]> rows = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerFor(String[].class)
                .<String[]>readValues(reports.resolve("gradebook.csv").toFile())
                .readAll();
        assertThat(rows).hasSize(students.size() + 1).allMatch(row -> row.length == rows.get(0).length);
        isHarmless(reports.resolve("index.html"), reports.resolve("summary.md"), reports.resolve("gradebook.csv"));
        return students;
    }

    /** Holds that other programs can read every file, and that none of them holds what they would obey. */
    void isWellFormed() throws Exception {
        for (String file : Trees.names(folder)) {
            if (file.endsWith(".xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(folder.resolve(file).toFile());
                isHarmless(folder.resolve(file));
            }
        }
        isHarmless(folder.resolve("report.html"), folder.resolve("report.md"));
    }

    private static void isHarmless(Path... files) throws IOException {
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (file.toString().endsWith(".md")) {
                text = text.replaceAll("(?ms)^(`{3,})text\\n.*?^\\1$", "").replaceAll("(`+)[^`].*?\\1", "");
            }
            assertThat(text)
                    .as(file.toString())
                    .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]");
            if (!file.toString().endsWith(".csv")) {
                assertThat(text).as(file.toString()).doesNotContain("<script", "<img", "</pre> =cmd");
            }
        }
    }

    /** Holds that the submission got what it deserves, and that the report says so. */
    void meets(Attack attack, Attack.Outcome outcome) {
        Map<String, String> found = new TreeMap<>();
        StringBuilder said = new StringBuilder(json.path("printed").asText());
        json.path("remarks").forEach(remark -> said.append('\n').append(remark.asText()));
        for (JsonNode exercise : json.path("exercises")) {
            found.put(
                    exercise.path("id").asText(),
                    exercise.path("status").asText() + " "
                            + exercise.path("score").asText());
            exercise.path("checks").forEach(check -> said.append('\n')
                    .append(check.path("message").asText("")));
        }
        assertThat(found.keySet()).containsAll(outcome.exercises().keySet());
        List<String> wrong = new ArrayList<>();
        for (Exercise exercise : COURSE.exercises()) {
            String full = "passed " + exercise.points();
            String expected = outcome.exercises()
                    .getOrDefault(exercise.id(), attack.exercises().contains(exercise.id()) ? full : "* 0");
            String actual = found.get(exercise.id());
            if (actual == null) {
                continue; // the course was a smaller one
            }
            if (!actual.matches(expected.replace("*", "[\\w-]+"))) {
                wrong.add(exercise.id() + " should be " + expected + " but is " + actual);
            }
        }
        for (String expected : outcome.says()) {
            if (!said.toString().contains(expected)) {
                wrong.add("nowhere says '" + expected + "'");
            }
        }
        assertThat(wrong)
                .as(said.toString().lines().distinct().limit(20).collect(joining("\n")))
                .isEmpty();
    }
}
