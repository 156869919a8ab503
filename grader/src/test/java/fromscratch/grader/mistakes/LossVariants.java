package fromscratch.grader.mistakes;

import java.util.List;

/** Honest ways to write softmax and the losses. */
final class LossVariants {
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";

    private LossVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("softmax by the log of the sum, and the loss by log1p")
                        .with(
                                "Softmax",
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));",
                                "return shifted.plusColumn(exponentials.rowSums().map(sum -> -Math.log(sum))).map(Math::exp);")
                        .with("CrossEntropy", TERM, """
                                int top = logits.argmax()[i];
                                double others = 0;
                                for (int j = 0; j < logits.cols(); j++) {
                                    if (j != top) {
                                        others += Math.exp(logits.get(i, j) - logits.get(i, top));
                                    }
                                }
                                total += logits.get(i, top) - logits.get(i, labels[i]) + Math.log1p(others);
                                """),
                Variant.of("loops in softmax, each mean taken term by term")
                        .with("Softmax", "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));", """
                                double[][] rows = logits.toArray();
                                for (double[] row : rows) {
                                    double most = row[0];
                                    for (double z : row) {
                                        most = Math.max(most, z);
                                    }
                                    for (int j = 0; j < row.length; j++) {
                                        row[j] -= most;
                                    }
                                }
                                Matrix shifted = Matrix.of(rows);
                                """)
                        .with(
                                "CrossEntropy",
                                TERM,
                                TERM.replace("total += ", "total += 1.0 / labels.length * (")
                                        .replace(";", ");"))
                        .with("CrossEntropy", "return total / labels.length;", "return total;")
                        .with(
                                "CrossEntropy",
                                "return probabilities.minus(oneHot).times(1.0 / labels.length);",
                                "return probabilities.map(p -> p / labels.length).minus(oneHot.map(y -> y / labels.length));"),
                Variant.of("a gradient with a softmax of its own, by Σ e^(z_k - z_j)")
                        .with("CrossEntropy", "Matrix probabilities = Softmax.forward(logits);", """
                                Matrix probabilities = Matrix.generate(logits.rows(), logits.cols(), (i, j) -> {
                                    double sum = 0;
                                    for (int k = 0; k < logits.cols(); k++) {
                                        sum += Math.exp(logits.get(i, k) - logits.get(i, j));
                                    }
                                    return 1 / sum;
                                });
                                """),
                Variant.of("loops and powers in the mean squared error")
                        .with(
                                "MeanSquaredError",
                                "return error.hadamard(error).sum() / (error.rows() * error.cols());",
                                """
                                double mean = 0;
                                for (int j = 0; j < error.cols(); j++) {
                                    for (int i = 0; i < error.rows(); i++) {
                                        mean += Math.pow(error.get(i, j), 2) / error.rows() / error.cols();
                                    }
                                }
                                return mean;
                                """)
                        .with(
                                "MeanSquaredError",
                                "return error.times(2.0 / (error.rows() * error.cols()));",
                                "return error.plus(error).map(e -> e / error.cols() / error.rows());"));
    }
}
