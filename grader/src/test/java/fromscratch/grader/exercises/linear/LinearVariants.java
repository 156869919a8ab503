package fromscratch.grader.exercises.linear;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to write the linear layer and its gradients; every order of summation rounds in its own way. */
final class LinearVariants implements HonestVariants {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";
    private static final String DX = "Matrix dX = dZ.matmul(W.transpose());";
    private static final String DW = "Matrix dW = X.transpose().matmul(dZ);";
    private static final String DB = "Matrix db = dZ.columnSums();";
    private static final String CONSTRUCTOR = "private Linear() {}";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("loops over arrays in the linear layer, and a helper of its own")
                        .replace(FORWARD, """
                                double[][] x = X.toArray();
                                double[][] w = W.toArray();
                                double[][] z = new double[x.length][w[0].length];
                                for (int i = 0; i < z.length; i++) {
                                    for (int j = 0; j < z[0].length; j++) {
                                        z[i][j] = dot(x[i], w, j) + b.get(0, j);
                                    }
                                }
                                return Matrix.of(z);
                                """)
                        .replace(CONSTRUCTOR, """
                                private Linear() {}

                                private static double dot(double[] row, double[][] w, int j) {
                                    double sum = 0;
                                    for (int k = row.length - 1; k >= 0; k--) {
                                        sum += row[k] * w[k][j];
                                    }
                                    return sum;
                                }
                                """),
                variant("gradients of the linear layer by sums over the examples")
                        .replace(DX, """
                                Matrix dX = W.matmul(dZ.transpose()).transpose();
                                """)
                        .replace(DW, """
                                Matrix dW = Matrix.zeros(W.rows(), W.cols());
                                for (int i = X.rows() - 1; i >= 0; i--) {
                                    int[] one = {i};
                                    dW = dW.plus(X.selectRows(one).transpose().matmul(dZ.selectRows(one)));
                                }
                                """)
                        .replace(DB, """
                                Matrix db = Matrix.ones(1, dZ.rows()).matmul(dZ);
                                """),
                variant("the bias as one more weight, and the collapse by two forward passes")
                        .replace(FORWARD, """
                                Matrix augmented = Matrix.generate(
                                        X.rows(), X.cols() + 1, (i, j) -> j < X.cols() ? X.get(i, j) : 1);
                                Matrix weights = Matrix.generate(
                                        W.rows() + 1, W.cols(), (i, j) -> i < W.rows() ? W.get(i, j) : b.get(0, j));
                                return augmented.matmul(weights);
                                """)
                        .replaceIn(
                                "LinearCollapse",
                                "new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2))",
                                "new Layer(Linear.forward(W1, W2, b2.times(0)), Linear.forward(b1, W2, b2))"),
                variant("the linear layer and its gradients by compensated sums")
                        .replace(FORWARD, "return product(X, W).plusRow(b);")
                        .replace(DX, "Matrix dX = product(dZ, W.transpose());")
                        .replace(DW, "Matrix dW = product(X.transpose(), dZ);")
                        .replace(DB, "Matrix db = product(Matrix.ones(1, dZ.rows()), dZ);")
                        .replace(CONSTRUCTOR, """
                                private Linear() {}

                                private static Matrix product(Matrix left, Matrix right) {
                                    return Matrix.generate(left.rows(), right.cols(), (i, j) -> {
                                        double sum = 0;
                                        double lost = 0;
                                        for (int k = 0; k < left.cols(); k++) {
                                            double term = left.get(i, k) * right.get(k, j) - lost;
                                            double next = sum + term;
                                            lost = (next - sum) - term;
                                            sum = next;
                                        }
                                        return sum;
                                    });
                                }
                                """),
                variant("the linear layer by sums that are halved again and again")
                        .replace(FORWARD, """
                                return Matrix.generate(
                                        X.rows(), W.cols(), (i, j) -> sum(X, W, i, j, 0, X.cols()) + b.get(0, j));
                                """)
                        .replace(CONSTRUCTOR, """
                                private Linear() {}

                                private static double sum(Matrix X, Matrix W, int i, int j, int from, int to) {
                                    if (to - from == 1) {
                                        return X.get(i, from) * W.get(from, j);
                                    }
                                    int middle = (from + to) / 2;
                                    return sum(X, W, i, j, from, middle) + sum(X, W, i, j, middle, to);
                                }
                                """),
                variant("fused multiply-adds that begin with the bias").replace(FORWARD, """
                                return Matrix.generate(X.rows(), W.cols(), (i, j) -> {
                                    double z = b.get(0, j);
                                    for (int k = 0; k < X.cols(); k++) {
                                        z = Math.fma(X.get(i, k), W.get(k, j), z);
                                    }
                                    return z;
                                });
                                """),
                variant("streams in the linear layer and its gradients")
                        .replace(FORWARD, """
                                return Matrix.of(IntStream.range(0, X.rows())
                                        .mapToObj(i -> IntStream.range(0, W.cols())
                                                .mapToDouble(j -> b.get(0, j)
                                                        + IntStream.range(0, X.cols())
                                                                .mapToDouble(k -> X.get(i, k) * W.get(k, j))
                                                                .sum())
                                                .toArray())
                                        .toArray(double[][]::new));
                                """)
                        .replace(DW, """
                                Matrix dW = Matrix.generate(W.rows(), W.cols(), (k, j) -> IntStream.range(0, X.rows())
                                        .mapToDouble(i -> X.get(i, k) * dZ.get(i, j))
                                        .sum());
                                """)
                        .replace(DB, """
                                Matrix db = Matrix.row(IntStream.range(0, dZ.cols())
                                        .mapToDouble(j -> IntStream.range(0, dZ.rows())
                                                .mapToDouble(i -> dZ.get(i, j))
                                                .sum())
                                        .toArray());
                                """)
                        .replace(
                                "import fromscratch.given.Matrix;",
                                "import fromscratch.given.Matrix;\nimport java.util.stream.IntStream;"),
                variant("one loop over examples, inputs and outputs for all three gradients")
                        .replace(DX, """
                                double[][] x = new double[X.rows()][X.cols()];
                                double[][] w = new double[W.rows()][W.cols()];
                                double[] bias = new double[W.cols()];
                                for (int j = 0; j < W.cols(); j++) {
                                    for (int i = 0; i < X.rows(); i++) {
                                        double d = dZ.get(i, j);
                                        bias[j] += d;
                                        for (int k = 0; k < X.cols(); k++) {
                                            x[i][k] += d * W.get(k, j);
                                            w[k][j] += d * X.get(i, k);
                                        }
                                    }
                                }
                                Matrix dX = Matrix.of(x);
                                """)
                        .replace(DW, "Matrix dW = Matrix.of(w);")
                        .replace(DB, "Matrix db = Matrix.row(bias);"),
                variant("everything turned round: (Wᵀ Xᵀ)ᵀ, and the bias by a column of ones")
                        .replace(
                                FORWARD,
                                "return W.transpose().matmul(X.transpose()).transpose().plus(Matrix.ones(X.rows(), 1).matmul(b));")
                        .replace(DW, "Matrix dW = dZ.transpose().matmul(X).transpose();")
                        .replace(DB, "Matrix db = dZ.transpose().rowSums().transpose();"),
                variant("row by row, and the way back by the way forward")
                        .replace(FORWARD, """
                                double[][] rows = new double[X.rows()][];
                                for (int i = 0; i < rows.length; i++) {
                                    Matrix row = X.selectRows(new int[] {i});
                                    rows[i] = row.matmul(W).plus(b).toArray()[0];
                                }
                                return Matrix.of(rows);
                                """)
                        .replace(DX, "Matrix dX = forward(dZ, W.transpose(), Matrix.zeros(1, W.rows()));")
                        .replace(DW, "Matrix dW = forward(X.transpose(), dZ, Matrix.zeros(1, dZ.cols()));"));
    }
}
