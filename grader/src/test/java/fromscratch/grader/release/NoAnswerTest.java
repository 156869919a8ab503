package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No answer is given away: nothing in the tree that students get computes an exercise's result. */
class NoAnswerTest {
    private static final Path PROJECT = Path.of("..");

    /** What the formulas of the lesson are made of, and what no check, probe or report needs. */
    private static final Pattern FORMULA =
            Pattern.compile("Math\\s*(\\.|::)\\s*(exp|log|tanh|cosh|sinh|pow|expm1|log1p)\\b");

    /** The one exception: a check takes the logarithm of what the student's softmax gives, which undoes it. */
    private static final String UNDOES_SOFTMAX = "Softmax.forward(logits).map(Math::log)";

    @TempDir
    private static Path tree;

    @BeforeAll
    static void write_the_tree_that_students_get() throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        StudentTree.write(PROJECT, new Skeletons(PROJECT, Manifest.read()), tree.resolve("tree"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(tree.resolve("tree"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !tree.relativize(file).toString().contains("test"))
                    .toList();
        }
    }

    /** The skeletons stay out: they have the names of the stand-ins, and hold nothing but TODOs, as ReleaseTest knows. */
    private static List<Path> compilable() throws IOException {
        Path skeletons = tree.resolve("tree").resolve(Skeletons.EXERCISES);
        return sources().stream().filter(file -> !file.startsWith(skeletons)).toList();
    }

    @Test
    void no_method_of_the_tree_computes_a_result_of_an_exercise(@TempDir Path compiled) throws Exception {
        try (AnswerSearch search = AnswerSearch.in(compilable(), compiled)) {
            assertThat(search.methodsTried()).isGreaterThan(50);
            assertThat(search.answers()).isEmpty();
        }
    }

    @Test
    void no_source_of_the_tree_holds_what_the_formulas_are_made_of() throws IOException {
        for (Path source : sources()) {
            String code = Files.readString(source)
                    .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "")
                    .replace(UNDOES_SOFTMAX, "");
            assertThat(FORMULA.matcher(code).find()).as(source.toString()).isFalse();
        }
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
                Stream.concat(compilable().stream(), Stream.of(hidden)).toList();
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
