package fromscratch.grader.exercises.softmax;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways from logits to probabilities. */
final class SoftmaxVariants implements HonestVariants {
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String EXPONENTIALS = "Matrix exponentials = shifted.map(Math::exp);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("softmax by the log of the sum, and the loss by log1p")
                        .replace(
                                QUOTIENTS,
                                "return shifted.plusColumn(exponentials.rowSums().map(sum -> -Math.log(sum))).map(Math::exp);")
                        .replaceIn(
                                "CrossEntropy",
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);",
                                """
                                int top = logits.argmax()[i];
                                double others = 0;
                                for (int j = 0; j < logits.cols(); j++) {
                                    if (j != top) {
                                        others += Math.exp(logits.get(i, j) - logits.get(i, top));
                                    }
                                }
                                total += logits.get(i, top) - logits.get(i, labels[i]) + Math.log1p(others);
                                """),
                variant("loops in softmax, each mean taken term by term")
                        .replace(SHIFTED, """
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
                        .replaceIn(
                                "CrossEntropy",
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);",
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);"
                                        .replace("total += ", "total += 1.0 / labels.length * (")
                                        .replace(";", ");"))
                        .replaceIn("CrossEntropy", "return total / labels.length;", "return total;")
                        .replaceIn(
                                "CrossEntropy",
                                "return probabilities.minus(oneHot).times(1.0 / labels.length);",
                                "return probabilities.map(p -> p / labels.length).minus(oneHot.map(y -> y / labels.length));"),
                variant("softmax in one pass, with a running maximum and a running sum")
                        .replace(SHIFTED, """
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
                        .replace(EXPONENTIALS, "")
                        .replace(QUOTIENTS, ""),
                variant("softmax as 1 / Σ e^(z_k - z_j), which may overflow to a right 0")
                        .replace(SHIFTED, """
                                return Matrix.generate(logits.rows(), logits.cols(), (i, j) -> {
                                    double sum = 0;
                                    for (int k = 0; k < logits.cols(); k++) {
                                        sum += Math.exp(logits.get(i, k) - logits.get(i, j));
                                    }
                                    return 1 / sum;
                                });
                                """)
                        .replace(EXPONENTIALS, "")
                        .replace(QUOTIENTS, ""),
                variant("streams in softmax, sorted before they are summed")
                        .replace(SHIFTED, """
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
                        .replace(EXPONENTIALS, "")
                        .replace(QUOTIENTS, "")
                        .replace(
                                "import fromscratch.given.Matrix;",
                                "import fromscratch.given.Matrix;\nimport java.util.Arrays;"),
                variant("softmax row by row, each row a matrix of its own").replace(QUOTIENTS, """
                                double[][] rows = new double[logits.rows()][];
                                for (int i = 0; i < rows.length; i++) {
                                    Matrix row = exponentials.selectRows(new int[] {i});
                                    rows[i] = row.times(1.0 / row.sum()).toArray()[0];
                                }
                                return Matrix.of(rows);
                                """));
    }
}
