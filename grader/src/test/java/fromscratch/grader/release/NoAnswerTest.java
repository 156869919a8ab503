package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer is given away: nothing in the tree that students get computes an exercise's result. */
class NoAnswerTest {
    private static final Path PROJECT = Path.of("..");

    /** What the formulas of the lesson are made of, and what no check, probe or report needs. */
    private static final Pattern FORMULA =
            Pattern.compile("Math\\s*(\\.|::)\\s*(exp|log|tanh|cosh|sinh|pow|expm1|log1p)\\b");

    /** The one exception: a check takes the logarithm of what the student's softmax gives, which undoes it. */
    private static final String UNDOES_SOFTMAX = "Softmax.forward(logits).map(Math::log)";

    /** A line that computes something, without what it declares or returns. */
    private static final Pattern COMPUTES =
            Pattern.compile("(?!//|for )(?:return |[\\w.]+ \\w+ = |)(.*\\w\\.\\w+\\(.*?\\)|.* \\+= .*?);?");

    /** A single call with nothing but names, which tells nobody anything: {@code Softmax.forward(logits)}. */
    private static final Pattern BARE_CALL = Pattern.compile("\\w+\\.\\w+\\((\\w+(, )?)*\\)");

    @TempDir
    private static Path trees;

    @BeforeAll
    static void write_the_trees_that_students_get() throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        for (String language : Texts.languages()) {
            GeneratedFiles generated = GeneratedFiles.forStudents(PROJECT, Manifest.read(), language);
            StudentTree.write(PROJECT, generated, trees.resolve(language));
        }
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> files = Files.walk(trees.resolve(language))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> sources(String language) throws IOException {
        return files(language).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !trees.relativize(file).toString().contains("test"))
                .toList();
    }

    /** The skeletons stay out: they have the names of the stand-ins, and hold nothing but TODOs, as ReleaseTest knows. */
    private static List<Path> compilable(String language) throws IOException {
        Path tree = trees.resolve(language);
        List<Path> compilable = new ArrayList<>();
        for (Path file : sources(language)) {
            if (!file.startsWith(tree.resolve(Skeletons.EXERCISES)) && !isCopy(file, tree)) {
                compilable.add(file);
            }
        }
        return compilable;
    }

    /** Whether this is a given class for students to read, letter by letter the grader's own. */
    private static boolean isCopy(Path file, Path tree) throws IOException {
        Path copies = tree.resolve(Path.of("exercises", "given", "src", "main", "java"));
        Path originals = tree.resolve(Path.of("grader", "src", "main", "java"));
        return file.startsWith(copies) && Files.mismatch(file, originals.resolve(copies.relativize(file))) == -1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_method_of_the_tree_computes_a_result_of_an_exercise(String language, @TempDir Path compiled)
            throws Exception {
        try (AnswerSearch search = AnswerSearch.in(compilable(language), compiled)) {
            assertThat(search.methodsTried()).isGreaterThan(50);
            assertThat(search.answers()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_source_of_the_tree_holds_what_the_formulas_are_made_of(String language) throws IOException {
        for (Path source : sources(language)) {
            String code = Files.readString(source)
                    .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "")
                    .replace(UNDOES_SOFTMAX, "");
            assertThat(FORMULA.matcher(code).find()).as(source.toString()).isFalse();
        }
    }

    /** Code, comments, guide and hints alike. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_file_of_the_tree_repeats_a_line_of_a_solution(String language) throws IOException {
        Set<String> lines = linesOfSolutions();
        assertThat(lines).hasSizeGreaterThan(30);
        for (Path file : files(language)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceAll("\\s+", "");
            assertThat(lines).as(file.toString()).noneMatch(text::contains);
        }
    }

    /** What stands between the markers and computes something, without blanks, declarations and returns. */
    private static Set<String> linesOfSolutions() {
        Set<String> lines = new TreeSet<>();
        for (String solution : Solutions.sources().values()) {
            boolean inside = false;
            for (String line : solution.lines().map(String::strip).toList()) {
                inside = line.startsWith("// <solution") || (inside && !line.equals("// </solution>"));
                Matcher computes = COMPUTES.matcher(line);
                if (inside
                        && computes.matches()
                        && !BARE_CALL.matcher(computes.group(1)).matches()) {
                    lines.add(computes.group(1).replaceAll("\\s+", ""));
                }
            }
        }
        return lines;
    }

    /** The search would find an answer, whatever it is called and in whatever order it takes its inputs. */
    @Test
    void an_answer_that_hides_in_the_tree_is_found(@TempDir Path folder) throws Exception {
        Path hidden = folder.resolve("Hidden.java");
        Files.writeString(hidden, """
                package fromscratch.grader.report;

                import fromscratch.given.Matrix;

                final class Hidden {
                    private record Pair(Matrix first, Matrix second) {}

                    private static Matrix align(Matrix margin, Matrix page, Matrix style) {
                        return page.matmul(style).plusRow(margin);
                    }

                    private static double fade(double depth) {
                        return 1 / (1 + Math.exp(-depth));
                    }

                    private Pair turn(Matrix ink, Matrix page) {
                        return new Pair(page, page.transpose().matmul(ink));
                    }
                }
                """);
        List<Path> sources =
                Stream.concat(compilable("es").stream(), Stream.of(hidden)).toList();
        try (AnswerSearch search = AnswerSearch.in(sources, folder)) {
            assertThat(search.answers())
                    .containsExactlyInAnyOrder(
                            "Hidden.align computes Z of Linear.forward",
                            "Hidden.align computes b of LinearCollapse.collapse",
                            "Hidden.fade computes sigmoid(z)",
                            "Hidden.turn computes dW of Linear.backward");
        }
    }
}
