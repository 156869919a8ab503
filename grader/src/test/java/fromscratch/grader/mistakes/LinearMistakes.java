package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in {@code Z = XW + b}, in its gradients, and where two layers become one. */
final class LinearMistakes {
    private static final String Z = "return X.matmul(W).plusRow(b);";
    private static final String DX = "Matrix dX = dZ.matmul(W.transpose());";
    private static final String DW = "Matrix dW = X.transpose().matmul(dZ);";
    private static final String DB = "Matrix db = dZ.columnSums();";
    private static final String ONE_LAYER = "return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2));";

    private static final String[] ALL_OF_FORWARD = {
        "forwardWorkedExample", "forwardLessonShape", "forwardShapes", "forwardTreatsRowsAlone", "forwardIsAffine"
    };
    private static final String[] VALUES_OF_FORWARD = {"forwardWorkedExample", "forwardLessonShape", "forwardIsAffine"};

    private LinearMistakes() {}

    static List<Mistake> all() {
        return List.of(
                forward(1, "W times X", "return W.matmul(X).plusRow(b);", ALL_OF_FORWARD),
                forward(2, "W is transposed first", "return X.matmul(W.transpose()).plusRow(b);", ALL_OF_FORWARD),
                forward(3, "b is left out", "return X.matmul(W);", VALUES_OF_FORWARD),
                forward(4, "b is added to the rows instead of the columns", """
                        Matrix XW = X.matmul(W);
                        return Matrix.generate(XW.rows(), XW.cols(), (i, j) -> XW.get(i, j) + b.get(0, i));
                        """, ALL_OF_FORWARD),
                forward(5, "b is added inside the inner loop, d times", """
                        double[][] Z = new double[X.rows()][W.cols()];
                        for (int i = 0; i < X.rows(); i++) {
                            for (int j = 0; j < W.cols(); j++) {
                                for (int k = 0; k < X.cols(); k++) {
                                    Z[i][j] += X.get(i, k) * W.get(k, j) + b.get(0, j);
                                }
                            }
                        }
                        return Matrix.of(Z);
                        """, VALUES_OF_FORWARD),
                forward(
                        6,
                        "only the first row is computed",
                        """
                        Matrix Z = X.matmul(W).plusRow(b);
                        return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> i == 0 ? Z.get(i, j) : 0);
                        """,
                        "forwardWorkedExample",
                        "forwardLessonShape",
                        "forwardTreatsRowsAlone",
                        "forwardIsAffine"),
                forward(
                        6,
                        "only the first row comes back",
                        "return X.selectRows(new int[] {0}).matmul(W).plusRow(b);",
                        ALL_OF_FORWARD),
                forward(58, "float entries", "return X.matmul(W).plusRow(b).map(z -> (float) z);", "forwardIsAffine"),
                backward(
                        39,
                        "dW is averaged over the batch, db is not",
                        DW,
                        "Matrix dW = X.transpose().matmul(dZ).times(1.0 / X.rows());",
                        "backwardWorkedExample",
                        "backwardMatchesForwardInW"),
                backward(
                        40,
                        "dW comes out transposed",
                        DW,
                        "Matrix dW = dZ.transpose().matmul(X);",
                        "backwardWorkedExample",
                        "backwardShapes",
                        "backwardMatchesForwardInW"),
                backward(
                        41,
                        "dX takes W instead of its transpose",
                        DX,
                        "Matrix dX = dZ.matmul(W);",
                        "backwardWorkedExample",
                        "backwardShapes",
                        "backwardMatchesForwardInX",
                        "backwardMatchesForwardInW",
                        "backwardMatchesForwardInB"),
                backward(
                        42,
                        "db is not summed over the batch",
                        DB,
                        "Matrix db = dZ;",
                        "backwardWorkedExample",
                        "backwardShapes",
                        "backwardMatchesForwardInB"),
                backward(
                        43,
                        "db is averaged over the batch",
                        DB,
                        "Matrix db = dZ.columnSums().times(1.0 / dZ.rows());",
                        "backwardWorkedExample",
                        "backwardMatchesForwardInB"),
                backward(
                        44,
                        "db is summed over the outputs",
                        DB,
                        "Matrix db = dZ.rowSums().transpose();",
                        "backwardWorkedExample",
                        "backwardShapes",
                        "backwardMatchesForwardInB"),
                backward(
                        58,
                        "float entries of dW",
                        DW,
                        "Matrix dW = X.transpose().matmul(dZ).map(g -> (float) g);",
                        "backwardMatchesForwardInW"),
                collapse(
                        85,
                        "b1 does not pass through the second layer",
                        "return new Layer(W1.matmul(W2), b1.plus(b2));",
                        "collapseWorkedExample",
                        "collapseShapes",
                        "collapseEqualsBothLayers"),
                collapse(
                        86,
                        "b2 is left out",
                        "return new Layer(W1.matmul(W2), b1.matmul(W2));",
                        "collapseWorkedExample",
                        "collapseEqualsBothLayers"),
                collapse(
                        87,
                        "b1 is left out",
                        "return new Layer(W1.matmul(W2), b2);",
                        "collapseWorkedExample",
                        "collapseEqualsBothLayers"));
    }

    private static Mistake forward(int number, String name, String wrong, String... failing) {
        return Mistake.of(number, name, "Linear", Z, wrong, failing);
    }

    private static Mistake backward(int number, String name, String right, String wrong, String... failing) {
        return Mistake.of(number, name, "Linear", right, wrong, failing);
    }

    private static Mistake collapse(int number, String name, String wrong, String... failing) {
        return Mistake.of(number, name, "LinearCollapse", ONE_LAYER, wrong, failing);
    }
}
