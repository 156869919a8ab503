package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages of a skeleton have the same code, and comments that say the same of the same. */
class TranslationTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern CODE =
            Pattern.compile("\\{@(?:code|link)\\s+((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*)\\}");
    private static final Pattern TAG = Pattern.compile("(?m)^@(param \\w+|return|throws \\w+)");

    private static final String DOUBLE = String.join(
            "\n",
            "/** Dobla. */",
            "public final class Double {",
            "    /**",
            "     * Dobla {@code X}:",
            "     *",
            "     * <pre>{@code Y = 2 X}</pre>",
            "     *",
            "     * @param X la matriz",
            "     */",
            "    public static Matrix of(Matrix X) {",
            "        // aquí no hay trampa",
            "        // TODO Double.of: dobla X",
            "        throw new TodoException(\"Double.of\");",
            "    }",
            "}",
            "");

    private static final String WORDS = String.join(
            "\n",
            "For the translator.",
            "",
            "## Double",
            "Doubles.",
            "",
            "## Double.of",
            "Doubles {@code X}:",
            "",
            "[code]",
            "",
            "@param X the matrix",
            "",
            "## // aquí no hay trampa",
            "no trick here",
            "## TODO Double.of",
            "double X",
            "");

    static List<String> exercises() {
        return Manifest.read().exercises().stream().map(Exercise::id).toList();
    }

    private static String skeleton(String exercise, String language) throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        return Skeletons.of(PROJECT, Manifest.read(), language).get(Skeletons.EXERCISES.resolve(exercise + ".java"));
    }

    private static List<Comment> comments(String exercise, String language) throws IOException {
        return Comments.of(exercise, skeleton(exercise, language).lines().toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_code_is_the_same_in_both_languages(String exercise) throws IOException {
        assertThat(codeOf(skeleton(exercise, "en")))
                .isEqualTo(codeOf(skeleton(exercise, "es")))
                .contains("TodoException");
    }

    private static String codeOf(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_comment_has_the_same_tags_code_and_links_in_both_languages(String exercise) throws IOException {
        List<Comment> spanish = comments(exercise, "es");
        List<Comment> english = comments(exercise, "en");
        assertThat(english)
                .extracting(Comment::key)
                .containsExactlyElementsOf(spanish.stream().map(Comment::key).toList());
        for (int i = 0; i < spanish.size(); i++) {
            String key = exercise + ": " + spanish.get(i).key();
            String one = String.join("\n", spanish.get(i).text());
            String other = String.join("\n", english.get(i).text());
            if (one.replaceAll("(?s)<pre>.*?</pre>|\\W", "").length() > 20) {
                assertThat(other).as(key).isNotEqualTo(one);
            }
            assertThat(all(TAG, other)).as(key).containsExactlyElementsOf(all(TAG, one));
            assertThat(all(CODE, other)).as(key).containsExactlyInAnyOrderElementsOf(all(CODE, one));
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group().replaceAll("\\s+", " "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void no_line_of_a_skeleton_is_too_long_to_read(String exercise) throws IOException {
        for (String language : List.of("es", "en")) {
            assertThat(skeleton(exercise, language).lines().filter(line -> line.length() > 120))
                    .isEmpty();
        }
    }

    @Test
    void only_comments_are_translated() {
        assertThat(new Translation("Double", WORDS).translate(DOUBLE))
                .isEqualTo(DOUBLE.replace("Dobla.", "Doubles.")
                        .replace("Dobla {", "Doubles {")
                        .replace("la matriz", "the matrix")
                        .replace("aquí no hay trampa", "no trick here")
                        .replace("dobla X", "double X"));
    }

    @Test
    void a_comment_without_words_and_words_without_a_comment_are_refused() {
        refused(WORDS.replace("## Double.of", "## Double.from"), "Double: the comment of Double.of is not translated");
        refused(WORDS + "## Double.from\nDoubles.", "Double: no comment belongs to the translation of Double.from");
        refused(WORDS + "## Double\nDoubles.", "Double: Double is translated twice");
        refused(WORDS.replace("[code]", ""), "Double: Double.of lacks a [code]");
        refused(WORDS.replace("[code]", "[code]\n[code]"), "Double: Double.of has a [code] too many");
    }

    private static void refused(String words, String message) {
        assertThatThrownBy(() -> new Translation("Double", words).translate(DOUBLE))
                .hasMessage(message);
    }

    @Test
    void comments_that_cannot_be_told_apart_are_refused() {
        Map.of(
                        "int a; // beside code", "A.java: a comment needs lines of its own: int a; // beside code",
                        "int a; /* beside code */",
                                "A.java: a comment needs lines of its own: int a; /* beside code */",
                        "/** One. */\nvoid f() {}\n/** Two. */\nvoid f(int x) {}", "A.java: two comments belong to A.f",
                        "/** Nothing. */\n}", "A.java: a comment belongs to nothing: }")
                .forEach((source, message) -> assertThatThrownBy(
                                () -> Comments.of("A", source.lines().toList()))
                        .hasMessage(message));
    }
}
