package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No tolerance hides a mistake: one entry that is off by very little is caught, whichever entry it is. */
class PrecisionTest {
    private static final Course COURSE = Manifest.read();

    /** Relative to the largest entry. */
    private static final double IN_A_VALUE = 1e-9;

    private static final double IN_A_GRADIENT = 1e-6;

    /**
     * Something that a method gives back or leaves behind.
     *
     * @param before the piece of the solutions where it comes about
     * @param after the same piece with {@code off(…)} around the result
     * @param entries how many the result has in the worked example
     * @param error what is added to one of them, relative to the largest
     */
    private record Result(String method, String before, String after, int entries, double error) {
        /** The solutions with the error in one entry, in the even ones upwards and in the odd ones downwards. */
        Map<String, String> spoiledIn(Map<String, String> solutions, int entry) {
            String file = exercise() + ".java";
            String text = new Edit(exercise(), before, after).in(solutions).get(file);
            Map<String, String> spoiled = new TreeMap<>(solutions);
            spoiled.put(
                    file,
                    text.substring(0, text.lastIndexOf('}')) + """
                        private static double off(double right) {
                            return right + %2$s * right;
                        }

                        private static Matrix off(Matrix right) {
                            double largest = right.map(Math::abs).rowMaxima().transpose().rowMaxima().get(0, 0);
                            int wrong = %1$d %% (right.rows() * right.cols());
                            return Matrix.generate(right.rows(), right.cols(), (i, j) ->
                                    right.get(i, j) + (i * right.cols() + j == wrong ? %2$s * largest : 0));
                        }
                    }
                    """.formatted(entry, entry % 2 == 0 ? error : -error));
            return spoiled;
        }

        String exercise() {
            return method.substring(0, method.indexOf('.'));
        }

        @Override
        public String toString() {
            return method + ", " + error + ": " + after;
        }
    }

    static Stream<Result> results() {
        return Stream.concat(values(), gradients());
    }

    private static Stream<Result> values() {
        return Stream.of(
                value("Linear.forward", 8, "X.matmul(W).plusRow(b)"),
                value("Activations.relu", 6, "Z.map(z -> Math.max(0, z))"),
                value("Activations.tanh", 6, "Z.map(Math::tanh)"),
                value("Activations.sigmoid", 6, "Z.map(z -> 1 / (1 + Math.exp(-z)))"),
                value("LinearCollapse.collapse", 8, "W1.matmul(W2)"),
                value("LinearCollapse.collapse", 4, "b1.matmul(W2).plus(b2)"),
                value("Softmax.forward", 12, "exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum))"),
                value("CrossEntropy.loss", 1, "total / labels.length"),
                value("MeanSquaredError.loss", 1, "error.hadamard(error).sum() / (error.rows() * error.cols())"),
                new Result(
                        "TwoLayerNetwork.logits",
                        "return Linear.forward(H, W2.value(), b2.value());",
                        "return off(Linear.forward(H, W2.value(), b2.value()));",
                        20,
                        IN_A_VALUE),
                value("TwoLayerNetwork.lossAndBackward", 1, "CrossEntropy.loss(logits, labels)"),
                value("Sgd.step", 6, "parameter.value().minus(update)"),
                value("Training.train", 1, "total / X.rows()"),
                trained(0, 6),
                trained(1, 3),
                trained(2, 12),
                trained(3, 4));
    }

    private static Stream<Result> gradients() {
        return Stream.of(
                gradient("Linear.backward", 6, "dZ.matmul(W.transpose())"),
                gradient("Linear.backward", 12, "X.transpose().matmul(dZ)"),
                gradient("Linear.backward", 4, "dZ.columnSums()"),
                gradient("Activations.reluBackward", 6, "dH.hadamard(Z.map(z -> z > 0 ? 1 : 0))"),
                gradient("Activations.tanhBackward", 6, "dH.hadamard(tanh(Z).map(a -> 1 - a * a))"),
                gradient("Activations.sigmoidBackward", 6, "dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)))"),
                gradient("CrossEntropy.gradient", 12, "probabilities.minus(oneHot).times(1.0 / labels.length)"),
                gradient("MeanSquaredError.gradient", 6, "error.times(2.0 / (error.rows() * error.cols()))"),
                gradient("TwoLayerNetwork.lossAndBackward", 6, "first.dW()"),
                gradient("TwoLayerNetwork.lossAndBackward", 3, "first.db()"),
                gradient("TwoLayerNetwork.lossAndBackward", 12, "second.dW()"),
                gradient("TwoLayerNetwork.lossAndBackward", 4, "second.db()"));
    }

    private static Result value(String method, int entries, String result) {
        return new Result(method, result, "off(" + result + ")", entries, IN_A_VALUE);
    }

    private static Result gradient(String method, int entries, String result) {
        return new Result(method, result, "off(" + result + ")", entries, IN_A_GRADIENT);
    }

    /** A parameter that training leaves behind. */
    private static Result trained(int which, int entries) {
        String parameter = "network.parameters().get(" + which + ")";
        return new Result(
                "Training.train",
                "return losses;",
                parameter + ".setValue(off(" + parameter + ".value()));\nreturn losses;",
                entries,
                IN_A_VALUE);
    }

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @ParameterizedTest
    @MethodSource("results")
    void an_error_in_any_one_entry_is_caught(Result result) {
        Course course = Reach.alone(COURSE, result.exercise());
        for (int entry = 0; entry < result.entries(); entry++) {
            Classes classes = Classes.compile(result.spoiledIn(Solutions.sources(), entry));
            assertThat(Verdicts.on(course, classes, entry).wrong())
                    .as("entry %d", entry)
                    .anyMatch(check -> course.methodOf(check).id().toString().equals(result.method()));
        }
    }
}
