package fromscratch.grader.mistakes;

import java.util.List;

/** Honest ways to add up: every order rounds in its own way, and none of them is wrong. */
final class SummationVariants {
    private static final String Z = "return X.matmul(W).plusRow(b);";
    private static final String DX = "Matrix dX = dZ.matmul(W.transpose());";
    private static final String DW = "Matrix dW = X.transpose().matmul(dZ);";
    private static final String DB = "Matrix db = dZ.columnSums();";
    private static final String COLLAPSED = "new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2))";

    private SummationVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("the linear layer and its gradients by compensated sums")
                        .with("Linear", Z, "return product(X, W).plusRow(b);")
                        .with("Linear", DX, "Matrix dX = product(dZ, W.transpose());")
                        .with("Linear", DW, "Matrix dW = product(X.transpose(), dZ);")
                        .with("Linear", DB, "Matrix db = product(Matrix.ones(1, dZ.rows()), dZ);")
                        .with("Linear", "private Linear() {}", """
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
                Variant.of("the linear layer by sums that are halved again and again")
                        .with("Linear", Z, """
                                return Matrix.generate(
                                        X.rows(), W.cols(), (i, j) -> sum(X, W, i, j, 0, X.cols()) + b.get(0, j));
                                """)
                        .with("Linear", "private Linear() {}", """
                                private Linear() {}

                                private static double sum(Matrix X, Matrix W, int i, int j, int from, int to) {
                                    if (to - from == 1) {
                                        return X.get(i, from) * W.get(from, j);
                                    }
                                    int middle = (from + to) / 2;
                                    return sum(X, W, i, j, from, middle) + sum(X, W, i, j, middle, to);
                                }
                                """),
                Variant.of("fused multiply-adds that begin with the bias").with("Linear", Z, """
                        return Matrix.generate(X.rows(), W.cols(), (i, j) -> {
                            double z = b.get(0, j);
                            for (int k = 0; k < X.cols(); k++) {
                                z = Math.fma(X.get(i, k), W.get(k, j), z);
                            }
                            return z;
                        });
                        """),
                Variant.of("streams in the linear layer and its gradients")
                        .with("Linear", Z, """
                                return Matrix.of(IntStream.range(0, X.rows())
                                        .mapToObj(i -> IntStream.range(0, W.cols())
                                                .mapToDouble(j -> b.get(0, j)
                                                        + IntStream.range(0, X.cols())
                                                                .mapToDouble(k -> X.get(i, k) * W.get(k, j))
                                                                .sum())
                                                .toArray())
                                        .toArray(double[][]::new));
                                """)
                        .with("Linear", DW, """
                                Matrix dW = Matrix.generate(W.rows(), W.cols(), (k, j) -> IntStream.range(0, X.rows())
                                        .mapToDouble(i -> X.get(i, k) * dZ.get(i, j))
                                        .sum());
                                """)
                        .with("Linear", DB, """
                                Matrix db = Matrix.row(IntStream.range(0, dZ.cols())
                                        .mapToDouble(j -> IntStream.range(0, dZ.rows())
                                                .mapToDouble(i -> dZ.get(i, j))
                                                .sum())
                                        .toArray());
                                """)
                        .with(
                                "Linear",
                                "import fromscratch.given.Matrix;",
                                "import fromscratch.given.Matrix;\nimport java.util.stream.IntStream;"),
                Variant.of("one loop over examples, inputs and outputs for all three gradients")
                        .with("Linear", DX, """
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
                        .with("Linear", DW, "Matrix dW = Matrix.of(w);")
                        .with("Linear", DB, "Matrix db = Matrix.row(bias);"),
                Variant.of("everything turned round: (Wᵀ Xᵀ)ᵀ, and the bias by a column of ones")
                        .with(
                                "Linear",
                                Z,
                                "return W.transpose().matmul(X.transpose()).transpose().plus(Matrix.ones(X.rows(), 1).matmul(b));")
                        .with("Linear", DW, "Matrix dW = dZ.transpose().matmul(X).transpose();")
                        .with("Linear", DB, "Matrix db = dZ.transpose().rowSums().transpose();"),
                Variant.of("row by row, and the way back by the way forward")
                        .with("Linear", Z, """
                                double[][] rows = new double[X.rows()][];
                                for (int i = 0; i < rows.length; i++) {
                                    Matrix row = X.selectRows(new int[] {i});
                                    rows[i] = row.matmul(W).plus(b).toArray()[0];
                                }
                                return Matrix.of(rows);
                                """)
                        .with("Linear", DX, "Matrix dX = forward(dZ, W.transpose(), Matrix.zeros(1, W.rows()));")
                        .with("Linear", DW, "Matrix dW = forward(X.transpose(), dZ, Matrix.zeros(1, dZ.cols()));"),
                Variant.of("the collapse by augmented matrices")
                        .with("LinearCollapse", "return " + COLLAPSED + ";", """
                        Matrix first = Matrix.generate(W1.rows() + 1, W1.cols() + 1, (i, j) -> i < W1.rows()
                                ? (j < W1.cols() ? W1.get(i, j) : 0)
                                : (j < W1.cols() ? b1.get(0, j) : 1));
                        Matrix second = Matrix.generate(
                                W2.rows() + 1, W2.cols(), (i, j) -> i < W2.rows() ? W2.get(i, j) : b2.get(0, j));
                        Matrix both = first.matmul(second);
                        int[] weights = java.util.stream.IntStream.range(0, W1.rows()).toArray();
                        return new Layer(both.selectRows(weights), both.selectRows(new int[] {W1.rows()}));
                        """),
                Variant.of("the collapse by asking both layers about the origin and the axes")
                        .with("LinearCollapse", "return " + COLLAPSED + ";", """
                                int d = W1.rows();
                                Matrix axes = Matrix.generate(d, d, (i, j) -> i == j ? 1 : 0);
                                Matrix origin = both(Matrix.zeros(1, d), W1, b1, W2, b2);
                                return new Layer(both(axes, W1, b1, W2, b2).plusRow(origin.times(-1)), origin);
                                """)
                        .with("LinearCollapse", "private LinearCollapse() {}", """
                                private LinearCollapse() {}

                                private static Matrix both(Matrix X, Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
                                    return Linear.forward(Linear.forward(X, W1, b1), W2, b2);
                                }
                                """),
                Variant.of("loops in the collapse, from the last to the first").with("LinearCollapse", COLLAPSED, """
                        new Layer(
                                Matrix.generate(W1.rows(), W2.cols(), (i, j) -> {
                                    double w = 0;
                                    for (int k = W1.cols() - 1; k >= 0; k--) {
                                        w += W2.get(k, j) * W1.get(i, k);
                                    }
                                    return w;
                                }),
                                Matrix.generate(1, W2.cols(), (i, j) -> {
                                    double bias = b2.get(0, j);
                                    for (int k = 0; k < b1.cols(); k++) {
                                        bias += b1.get(0, k) * W2.get(k, j);
                                    }
                                    return bias;
                                }))"""));
    }
}
