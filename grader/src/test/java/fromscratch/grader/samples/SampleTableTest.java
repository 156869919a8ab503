package fromscratch.grader.samples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table in the README of the samples: what each page says of its student, and what the kit must say. */
class SampleTableTest {
    private static final Path SAMPLES = Path.of("src", "samples");
    private static final Path README = SAMPLES.resolve("README.md");
    private static final Pattern TABLE = Pattern.compile("\\| Submission \\|.*\n(\\|.*\n)+");
    private static final String HEAD = "| Submission | What it shows | Score | Status |\n|---|---|---|---|\n";
    private static final String ACCEPT = "golden.accept";

    @Test
    void the_table_is_the_one_of_the_pages_and_the_expectations() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).containsPattern(TABLE);
        String current = TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(table()));
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(README, current);
        }
        assertThat(Files.readString(README))
                .as(
                        "The table of %s is stale. Write it anew: mvn verify -pl grader"
                                + " -Dtest=SampleTableTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        README, ACCEPT)
                .isEqualTo(current);
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        JsonNode expected =
                JsonMapper.builder().build().readTree(SampleTableTest.class.getResourceAsStream("expected.json"));
        for (JsonNode submission : expected.path("submissions")) {
            String student = submission.path("student").asText();
            table.append("| [`%s`](%s.md) | %s | %d | %s |\n"
                    .formatted(
                            student,
                            student,
                            shows(SAMPLES.resolve(student + ".md")),
                            submission.path("score").asInt(),
                            submission.path("status").asText().replace('-', ' ')));
        }
        return table.toString();
    }

    /** The first paragraph of a page, below its title. */
    private static String shows(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .skip(2)
                .takeWhile(line -> !line.isBlank())
                .collect(joining(" "));
    }
}
