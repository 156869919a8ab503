package fromscratch.grader.exercises.linear;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in {@code Z = XW + b}. */
final class ForwardMistakes implements PlantedMistakes {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";

    private static final String VALUES = "forwardWorkedExample";
    private static final String LESSON = "forwardLessonShape";
    private static final String SHAPES = "forwardShapes";
    private static final String ROWS = "forwardTreatsRowsAlone";
    private static final String AFFINE = "forwardIsAffine";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(1, "W times X")
                        .replace(FORWARD, "return W.matmul(X).plusRow(b);")
                        .failing(VALUES, LESSON, SHAPES, ROWS, AFFINE)
                        .diagnosedAs("shapes.order"),
                mistake(2, "W is transposed first")
                        .replace(FORWARD, "return X.matmul(W.transpose()).plusRow(b);")
                        .failing(VALUES, LESSON, SHAPES, ROWS, AFFINE)
                        .diagnosedAs("shapes.transposed-factor"),
                mistake(3, "b is left out")
                        .replace(FORWARD, "return X.matmul(W);")
                        .failing(VALUES, LESSON, AFFINE)
                        .diagnosedAs("linear.no-bias"),
                mistake(4, "b is added to the rows instead of the columns")
                        .replace(FORWARD, """
                                Matrix XW = X.matmul(W);
                                return Matrix.generate(XW.rows(), XW.cols(), (i, j) -> XW.get(i, j) + b.get(0, i));
                                """)
                        .failing(VALUES, LESSON, SHAPES, ROWS, AFFINE)
                        .diagnosedAs("linear.bias-by-row"),
                mistake(5, "b is added inside the inner loop, d times")
                        .replace(FORWARD, """
                                double[][] Z = new double[X.rows()][W.cols()];
                                for (int i = 0; i < X.rows(); i++) {
                                    for (int j = 0; j < W.cols(); j++) {
                                        for (int k = 0; k < X.cols(); k++) {
                                            Z[i][j] += X.get(i, k) * W.get(k, j) + b.get(0, j);
                                        }
                                    }
                                }
                                return Matrix.of(Z);
                                """)
                        .failing(VALUES, LESSON, AFFINE)
                        .diagnosedAs("linear.bias-too-often"),
                mistake(6, "only the first row is computed")
                        .replace(FORWARD, """
                                Matrix Z = X.matmul(W).plusRow(b);
                                return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> i == 0 ? Z.get(i, j) : 0);
                                """)
                        .failing(VALUES, LESSON, ROWS, AFFINE)
                        .diagnosedAs("batch.one-row"),
                mistake(6, "only the first row comes back")
                        .replace(FORWARD, "return X.selectRows(new int[] {0}).matmul(W).plusRow(b);")
                        .failing(VALUES, LESSON, SHAPES, ROWS, AFFINE)
                        .diagnosedAs("batch.one-row"),
                mistake(58, "float entries")
                        .replace(FORWARD, "return X.matmul(W).plusRow(b).map(z -> (float) z);")
                        .failing(AFFINE)
                        .diagnosedAs("numbers.precision"),
                mistake(127, "the first feature is skipped")
                        .replace(FORWARD, """
                                return Matrix.generate(X.rows(), W.cols(), (i, j) -> {
                                    double z = b.get(0, j);
                                    for (int k = 1; k < X.cols(); k++) {
                                        z += X.get(i, k) * W.get(k, j);
                                    }
                                    return z;
                                });
                                """)
                        .failing(VALUES, LESSON)
                        .diagnosedAs("linear.feature-missing"),
                mistake(128, "the last example is left out")
                        .replace(FORWARD, """
                                Matrix Z = X.matmul(W).plusRow(b);
                                return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> i < Z.rows() - 1 ? Z.get(i, j) : 0);
                                """)
                        .failing(VALUES, LESSON, ROWS, AFFINE)
                        .diagnosedAs("numbers.last-missing"),
                mistake(129, "the first bias for every output")
                        .replace(FORWARD, "return X.matmul(W).map(z -> z + b.get(0, 0));")
                        .failing(VALUES, LESSON, AFFINE)
                        .diagnosedAs("linear.bias-one-number"),
                mistake(151, "b is subtracted")
                        .replace(FORWARD, "return X.matmul(W).plusRow(b.times(-1));")
                        .failing(VALUES, LESSON, AFFINE)
                        .diagnosedAs("linear.bias-subtracted"),
                mistake(216, "rounded to two decimals")
                        .replace(FORWARD, "return X.matmul(W).plusRow(b).map(z -> Math.round(z * 100) / 100.0);")
                        .failing(AFFINE)
                        .diagnosedAs("numbers.rounded"),
                mistake(235, "the product is kept for the next X of the same shape")
                        .replace(FORWARD, """
                                if (kept == null || kept.rows() != X.rows() || kept.cols() != W.cols()) {
                                    kept = X.matmul(W);
                                }
                                return kept.plusRow(b);
                                """)
                        .replace("private Linear() {}", "private Linear() {}\n\nprivate static Matrix kept;")
                        .failing(AFFINE)
                        .diagnosedAs("state.kept-forward"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(
                LESSON,
                        "the lesson's own question, 32×2 and h = 16, answered by code; the only batch as large as in class",
                SHAPES,
                        "says that a shape is wrong before any number is looked at, for batches of one and single outputs too",
                ROWS, "says that rows are mixed or left out, where the other checks only say that numbers differ");
    }
}
