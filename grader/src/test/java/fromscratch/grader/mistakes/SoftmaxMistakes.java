package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong on the way from logits to probabilities. */
final class SoftmaxMistakes {
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String EXPONENTIALS = "Matrix exponentials = shifted.map(Math::exp);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";

    private SoftmaxMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(17, "no maximum is subtracted", SHIFTED, "Matrix shifted = logits;", "forwardExtremeLogits"),
                planted(18, "one maximum for all rows", SHIFTED, """
                        double largest = Double.NEGATIVE_INFINITY;
                        for (double[] row : logits.toArray()) {
                            for (double logit : row) {
                                largest = Math.max(largest, logit);
                            }
                        }
                        double most = largest;
                        Matrix shifted = logits.map(logit -> logit - most);
                        """, "forwardExtremeLogits"),
                planted(
                        19,
                        "normalized over the batch",
                        QUOTIENTS,
                        """
                        Matrix sums = exponentials.columnSums();
                        return Matrix.generate(
                                logits.rows(), logits.cols(), (i, j) -> exponentials.get(i, j) / sums.get(0, j));
                        """,
                        "forwardWorkedExample",
                        "forwardRowsAreProbabilities",
                        "forwardIgnoresACommonShift",
                        "forwardExtremeLogits",
                        "forwardTreatsRowsAlone"),
                planted(
                        20,
                        "normalized over all entries",
                        QUOTIENTS,
                        "return exponentials.times(1 / exponentials.sum());",
                        "forwardWorkedExample",
                        "forwardRowsAreProbabilities",
                        "forwardExtremeLogits",
                        "forwardTreatsRowsAlone"),
                planted(
                        21,
                        "softmax twice",
                        QUOTIENTS,
                        """
                        Matrix once = exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));
                        Matrix again = once.map(Math::exp);
                        return again.timesColumn(again.rowSums().map(sum -> 1 / sum));
                        """,
                        "forwardWorkedExample",
                        "forwardIgnoresACommonShift",
                        "forwardExtremeLogits"),
                planted(
                        58,
                        "float exponentials",
                        EXPONENTIALS,
                        "Matrix exponentials = shifted.map(z -> (float) Math.exp(z));",
                        "forwardWorkedExample",
                        "forwardIgnoresACommonShift",
                        "forwardExtremeLogits"),
                planted(
                        93,
                        "the smallest logit is added instead of the largest subtracted",
                        SHIFTED,
                        "Matrix shifted = logits.plusColumn(logits.times(-1).rowMaxima().times(-1));",
                        "forwardExtremeLogits"),
                planted(
                        94,
                        "no exponential",
                        EXPONENTIALS,
                        "Matrix exponentials = logits.map(z -> 1 + z * z);",
                        "forwardWorkedExample",
                        "forwardIgnoresACommonShift",
                        "forwardExtremeLogits"),
                planted(
                        95,
                        "not normalized",
                        QUOTIENTS,
                        "return exponentials;",
                        "forwardWorkedExample",
                        "forwardRowsAreProbabilities",
                        "forwardExtremeLogits"));
    }

    private static Mistake planted(int number, String name, String right, String wrong, String... failing) {
        return Mistake.of(number, name, "Softmax", right, wrong, failing);
    }
}
