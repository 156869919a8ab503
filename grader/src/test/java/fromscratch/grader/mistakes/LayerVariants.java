package fromscratch.grader.mistakes;

import java.util.List;

/** Honest ways to write layers and activations. */
final class LayerVariants {
    private LayerVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("loops over arrays in the linear layer, and a helper of its own")
                        .with("Linear", "return X.matmul(W).plusRow(b);", """
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
                        .with("Linear", "private Linear() {}", """
                                private Linear() {}

                                private static double dot(double[] row, double[][] w, int j) {
                                    double sum = 0;
                                    for (int k = row.length - 1; k >= 0; k--) {
                                        sum += row[k] * w[k][j];
                                    }
                                    return sum;
                                }
                                """),
                Variant.of("gradients of the linear layer by sums over the examples")
                        .with("Linear", "Matrix dX = dZ.matmul(W.transpose());", """
                                Matrix dX = W.matmul(dZ.transpose()).transpose();
                                """)
                        .with("Linear", "Matrix dW = X.transpose().matmul(dZ);", """
                                Matrix dW = Matrix.zeros(W.rows(), W.cols());
                                for (int i = X.rows() - 1; i >= 0; i--) {
                                    int[] one = {i};
                                    dW = dW.plus(X.selectRows(one).transpose().matmul(dZ.selectRows(one)));
                                }
                                """)
                        .with("Linear", "Matrix db = dZ.columnSums();", """
                                Matrix db = Matrix.ones(1, dZ.rows()).matmul(dZ);
                                """),
                Variant.of("the bias as one more weight, and the collapse by two forward passes")
                        .with("Linear", "return X.matmul(W).plusRow(b);", """
                                Matrix augmented = Matrix.generate(
                                        X.rows(), X.cols() + 1, (i, j) -> j < X.cols() ? X.get(i, j) : 1);
                                Matrix weights = Matrix.generate(
                                        W.rows() + 1, W.cols(), (i, j) -> i < W.rows() ? W.get(i, j) : b.get(0, j));
                                return augmented.matmul(weights);
                                """)
                        .with(
                                "LinearCollapse",
                                "new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2))",
                                "new Layer(Linear.forward(W1, W2, b2.times(0)), Linear.forward(b1, W2, b2))"),
                Variant.of("derivatives from z, in closed form")
                        .with("Activations", "tanh(Z).map(a -> 1 - a * a)", "Z.map(z -> 1 / Math.pow(Math.cosh(z), 2))")
                        .with("Activations", "sigmoid(Z).map(a -> a * (1 - a))", """
                                Z.map(z -> {
                                    double e = Math.exp(-Math.abs(z));
                                    return e / ((1 + e) * (1 + e));
                                })""")
                        .with("Activations", "Z.map(z -> z > 0 ? 1 : 0)", "Z.map(z -> z <= 0 ? 0 : 1)"),
                Variant.of("derivatives from a, and branches in the activations")
                        .with("Activations", "Z.map(z -> z > 0 ? 1 : 0)", "relu(Z).map(Math::signum)")
                        .with("Activations", "return Z.map(z -> Math.max(0, z));", """
                                return Z.map(z -> {
                                    if (z > 0) {
                                        return z;
                                    }
                                    return 0;
                                });
                                """)
                        .with("Activations", "return Z.map(Math::tanh);", """
                                return Z.map(z -> {
                                    double e = Math.exp(-2 * Math.abs(z));
                                    return Math.signum(z) * (1 - e) / (1 + e);
                                });
                                """)
                        .with("Activations", "1 / (1 + Math.exp(-z))", """
                                z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z))"""),
                Variant.of("the sigmoid by tanh, and 1 - a^2 as a product")
                        .with("Activations", "1 / (1 + Math.exp(-z))", "0.5 * (1 + Math.tanh(z / 2))")
                        .with("Activations", "1 - a * a", "(1 - a) * (1 + a)"));
    }
}
