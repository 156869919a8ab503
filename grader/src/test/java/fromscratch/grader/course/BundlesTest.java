package fromscratch.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<Path> spanish() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void both_languages_have_the_same_keys_and_placeholders(Path file) throws IOException {
        Properties spanish = read(file);
        Properties english = read(Path.of(file.toString().replace(".properties", "_en.properties")));
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(spanish.stringPropertyNames());
        for (String key : new TreeSet<>(spanish.stringPropertyNames())) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(placeholders(spanish.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void every_apostrophe_is_doubled(Path file) throws IOException {
        for (Path each : List.of(file, Path.of(file.toString().replace(".properties", "_en.properties")))) {
            Properties texts = read(each);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key).replace("''", ""))
                        .as(each.getFileName() + " " + key)
                        .doesNotContain("'");
            }
        }
    }

    @org.junit.jupiter.api.Test
    void every_check_and_every_hint_has_its_text() {
        for (String language : Texts.languages()) {
            CourseTexts courseTexts = new CourseTexts(language);
            for (Exercise exercise : Manifest.read().exercises()) {
                assertThat(courseTexts.title(exercise.id())).isNotBlank();
                assertThat(courseTexts.formula(exercise.id())).isNotBlank();
                assertThat(exercise.methods()).allSatisfy(method -> {
                    List<String> hints = courseTexts.hints(method);
                    assertThat(hints).doesNotHaveDuplicates().allMatch(hint -> hint.length() > 10);
                    assertThat(hints.get(0)).contains("?");
                    assertThat(hints.get(2))
                            .as("a form with something left to fill in")
                            .contains("___");
                });
                exercise.checks().forEach(check -> assertThat(courseTexts.statement(check.id()))
                        .isNotBlank());
            }
        }
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
