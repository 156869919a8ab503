package fromscratch.grader.mistakes;

import java.util.List;

/** Honest ways from logits to probabilities, to the cross-entropy and to its gradient. */
final class SoftmaxVariants {
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String EXPONENTIALS = "Matrix exponentials = shifted.map(Math::exp);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String TOTAL = "double total = 0;";
    private static final String MEAN = "return total / labels.length;";
    private static final String PROBABILITIES = "Matrix probabilities = Softmax.forward(logits);";
    private static final String GRADIENT = "return probabilities.minus(oneHot).times(1.0 / labels.length);";
    private static final String START = "private CrossEntropy() {}";

    private SoftmaxVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("softmax in one pass, with a running maximum and a running sum")
                        .with("Softmax", SHIFTED, """
                        double[][] result = new double[logits.rows()][logits.cols()];
                        for (int i = 0; i < result.length; i++) {
                            double most = Double.NEGATIVE_INFINITY;
                            double sum = 0;
                            for (int j = 0; j < logits.cols(); j++) {
                                double z = logits.get(i, j);
                                double next = Math.max(most, z);
                                sum = sum * Math.exp(most - next) + Math.exp(z - next);
                                most = next;
                            }
                            for (int j = 0; j < logits.cols(); j++) {
                                result[i][j] = Math.exp(logits.get(i, j) - most) / sum;
                            }
                        }
                        return Matrix.of(result);
                        """)
                        .with("Softmax", EXPONENTIALS, "")
                        .with("Softmax", QUOTIENTS, ""),
                Variant.of("softmax as 1 / Σ e^(z_k - z_j), which may overflow to a right 0")
                        .with("Softmax", SHIFTED, """
                                return Matrix.generate(logits.rows(), logits.cols(), (i, j) -> {
                                    double sum = 0;
                                    for (int k = 0; k < logits.cols(); k++) {
                                        sum += Math.exp(logits.get(i, k) - logits.get(i, j));
                                    }
                                    return 1 / sum;
                                });
                                """)
                        .with("Softmax", EXPONENTIALS, "")
                        .with("Softmax", QUOTIENTS, ""),
                Variant.of("streams in softmax, sorted before they are summed")
                        .with("Softmax", SHIFTED, """
                                return Matrix.of(Arrays.stream(logits.toArray())
                                        .map(row -> {
                                            double most = Arrays.stream(row).max().orElseThrow();
                                            double sum = Arrays.stream(row)
                                                    .sorted()
                                                    .map(z -> Math.exp(z - most))
                                                    .sum();
                                            return Arrays.stream(row)
                                                    .map(z -> Math.exp(z - most) / sum)
                                                    .toArray();
                                        })
                                        .toArray(double[][]::new));
                                """)
                        .with("Softmax", EXPONENTIALS, "")
                        .with("Softmax", QUOTIENTS, "")
                        .with(
                                "Softmax",
                                "import fromscratch.given.Matrix;",
                                "import fromscratch.given.Matrix;\nimport java.util.Arrays;"),
                Variant.of("softmax row by row, each row a matrix of its own").with("Softmax", QUOTIENTS, """
                                double[][] rows = new double[logits.rows()][];
                                for (int i = 0; i < rows.length; i++) {
                                    Matrix row = exponentials.selectRows(new int[] {i});
                                    rows[i] = row.times(1.0 / row.sum()).toArray()[0];
                                }
                                return Matrix.of(rows);
                                """),
                Variant.of("a helper for log Σ e^z serves loss and gradient")
                        .with("CrossEntropy", START, START + """

                                private static double logSumExp(double[] row) {
                                    double most = java.util.Arrays.stream(row).max().getAsDouble();
                                    double sum = 0;
                                    for (int k = row.length - 1; k >= 0; k--) {
                                        sum += Math.exp(row[k] - most);
                                    }
                                    return Math.log(sum) + most;
                                }
                                """)
                        .with(
                                "CrossEntropy",
                                TERM,
                                "double[] row = logits.toArray()[i];\ntotal += logSumExp(row) - row[labels[i]];")
                        .with("CrossEntropy", PROBABILITIES, """
                                Matrix probabilities = Matrix.generate(
                                        logits.rows(),
                                        logits.cols(),
                                        (i, j) -> Math.exp(logits.get(i, j) - logSumExp(logits.toArray()[i])));
                                """),
                Variant.of("the loss from shifted logits: log of the sum minus the shifted logit of the class")
                        .with("CrossEntropy", TERM, """
                                double most = maxima.get(i, 0);
                                double shifted = logits.get(i, labels[i]) - most;
                                total -= shifted - Math.log(sums.get(i, 0));
                                """),
                Variant.of("the loss from differences to the logit of the class")
                        .with("CrossEntropy", TERM, """
                                double most = 0;
                                for (int j = 0; j < logits.cols(); j++) {
                                    most = Math.max(most, logits.get(i, j) - logits.get(i, labels[i]));
                                }
                                double sum = 0;
                                for (int j = 0; j < logits.cols(); j++) {
                                    sum += Math.exp(logits.get(i, j) - logits.get(i, labels[i]) - most);
                                }
                                total += most + Math.log(sum);
                                """),
                Variant.of("the average of a stream of losses, over arrays of log-probabilities")
                        .with("CrossEntropy", TOTAL, """
                                Matrix logProbabilities = logits.plusColumn(maxima.times(-1))
                                        .plusColumn(sums.map(sum -> -Math.log(sum)));
                                double mean = java.util.stream.IntStream.range(0, labels.length)
                                        .mapToDouble(i -> -logProbabilities.get(i, labels[i]))
                                        .average()
                                        .orElseThrow();
                                double total = 0;
                                """)
                        .with("CrossEntropy", MEAN, "return mean;"),
                Variant.of("compensated sums and log1p in the loss, the last example first")
                        .with("CrossEntropy", "for (int i = 0; i < labels.length; i++) {", """
                                double lost = 0;
                                for (int i = labels.length - 1; i >= 0; i--) {
                                """)
                        .with("CrossEntropy", TERM, """
                                double term = maxima.get(i, 0)
                                        - logits.get(i, labels[i])
                                        + Math.log1p(sums.get(i, 0) - 1)
                                        - lost;
                                double next = total + term;
                                lost = (next - total) - term;
                                total = next;
                                """),
                Variant.of("1 is taken from the probability of the class, in an array")
                        .with("CrossEntropy", GRADIENT, """
                                double[][] gradient = probabilities.toArray();
                                for (int i = 0; i < labels.length; i++) {
                                    gradient[i][labels[i]] -= 1;
                                    for (int j = 0; j < gradient[i].length; j++) {
                                        gradient[i][j] /= labels.length;
                                    }
                                }
                                return Matrix.of(gradient);
                                """),
                Variant.of("the gradient of the class as minus the sum of the others")
                        .with("CrossEntropy", GRADIENT, """
                                return Matrix.generate(logits.rows(), logits.cols(), (i, j) -> {
                                    if (j != labels[i]) {
                                        return probabilities.get(i, j) / labels.length;
                                    }
                                    double others = 0;
                                    for (int k = 0; k < logits.cols(); k++) {
                                        others += k == j ? 0 : probabilities.get(i, k);
                                    }
                                    return -others / labels.length;
                                });
                                """),
                Variant.of("the gradient example by example, and one common denominator")
                        .with("CrossEntropy", GRADIENT, """
                                double[][] rows = new double[labels.length][];
                                for (int i = 0; i < rows.length; i++) {
                                    double most = logits.rowMaxima().get(i, 0);
                                    Matrix e = logits.selectRows(new int[] {i}).map(z -> Math.exp(z - most));
                                    double sum = e.sum();
                                    Matrix y = oneHot.selectRows(new int[] {i});
                                    rows[i] = e.minus(y.times(sum)).map(d -> d / (sum * labels.length)).toArray()[0];
                                }
                                return Matrix.of(rows);
                                """),
                Variant.of("streams in the mean squared error, and the gradient entry by entry")
                        .with(
                                "MeanSquaredError",
                                "return error.hadamard(error).sum() / (error.rows() * error.cols());",
                                """
                                return java.util.Arrays.stream(error.toArray())
                                        .flatMapToDouble(java.util.Arrays::stream)
                                        .map(e -> e * e)
                                        .average()
                                        .orElse(0);
                                """)
                        .with("MeanSquaredError", "return error.times(2.0 / (error.rows() * error.cols()));", """
                                int count = prediction.rows() * prediction.cols();
                                return Matrix.generate(
                                        error.rows(),
                                        error.cols(),
                                        (i, j) -> 2 * (prediction.get(i, j) - target.get(i, j)) / count);
                                """),
                Variant.of("the mean squared error multiplied out: p² - 2pt + t²")
                        .with(
                                "MeanSquaredError",
                                "return error.hadamard(error).sum() / (error.rows() * error.cols());",
                                """
                                double squares = prediction.hadamard(prediction).sum() + target.hadamard(target).sum();
                                return (squares - 2 * prediction.hadamard(target).sum()) / (error.rows() * error.cols());
                                """)
                        .with("MeanSquaredError", "return error.times(2.0 / (error.rows() * error.cols()));", """
                                double factor = 2.0 / error.rows() / error.cols();
                                return prediction.times(factor).minus(target.times(factor));
                                """));
    }
}
