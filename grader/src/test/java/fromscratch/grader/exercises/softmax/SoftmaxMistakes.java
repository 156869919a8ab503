package fromscratch.grader.exercises.softmax;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong on the way from logits to probabilities. */
final class SoftmaxMistakes implements PlantedMistakes {
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String EXPONENTIALS = "Matrix exponentials = shifted.map(Math::exp);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";

    private static final String VALUES = "forwardWorkedExample";
    private static final String PROBABILITIES = "forwardRowsAreProbabilities";
    private static final String SHIFT = "forwardIgnoresACommonShift";
    private static final String EXTREMES = "forwardExtremeLogits";
    private static final String ROWS = "forwardTreatsRowsAlone";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(17, "no maximum is subtracted")
                        .replace(SHIFTED, "Matrix shifted = logits;")
                        .failing(EXTREMES)
                        .diagnosedAs("logits.no-maximum"),
                mistake(18, "one maximum for all rows")
                        .replace(SHIFTED, """
                                double largest = Double.NEGATIVE_INFINITY;
                                for (double[] row : logits.toArray()) {
                                    for (double logit : row) {
                                        largest = Math.max(largest, logit);
                                    }
                                }
                                double most = largest;
                                Matrix shifted = logits.map(logit -> logit - most);
                                """)
                        .failing(EXTREMES)
                        .diagnosedAs("logits.one-maximum"),
                mistake(19, "normalized over the batch")
                        .replace(QUOTIENTS, """
                                Matrix sums = exponentials.columnSums();
                                return Matrix.generate(
                                        logits.rows(), logits.cols(), (i, j) -> exponentials.get(i, j) / sums.get(0, j));
                                """)
                        .failing(VALUES, PROBABILITIES, SHIFT, EXTREMES, ROWS)
                        .diagnosedAs("softmax.columns"),
                mistake(20, "normalized over all entries")
                        .replace(QUOTIENTS, "return exponentials.times(1 / exponentials.sum());")
                        .failing(VALUES, PROBABILITIES, EXTREMES, ROWS)
                        .diagnosedAs("softmax.total"),
                mistake(21, "softmax twice")
                        .replace(QUOTIENTS, """
                                Matrix once = exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));
                                Matrix again = once.map(Math::exp);
                                return again.timesColumn(again.rowSums().map(sum -> 1 / sum));
                                """)
                        .failing(VALUES, SHIFT, EXTREMES)
                        .diagnosedAs("softmax.twice"),
                mistake(58, "float exponentials")
                        .replace(EXPONENTIALS, "Matrix exponentials = shifted.map(z -> (float) Math.exp(z));")
                        .failing(VALUES, SHIFT, EXTREMES)
                        .diagnosedAs("numbers.precision"),
                mistake(93, "the smallest logit is added instead of the largest subtracted")
                        .replace(SHIFTED, "Matrix shifted = logits.plusColumn(logits.times(-1).rowMaxima().times(-1));")
                        .failing(EXTREMES)
                        .diagnosedAs("logits.wrong-shift"),
                mistake(94, "no exponential")
                        .replace(EXPONENTIALS, "Matrix exponentials = logits.map(z -> 1 + z * z);")
                        .failing(VALUES, SHIFT, EXTREMES)
                        .undiagnosed(
                                "1 + z² is one of many functions that someone could put in the place of the exponential"),
                mistake(95, "not normalized")
                        .replace(QUOTIENTS, "return exponentials;")
                        .failing(VALUES, PROBABILITIES, EXTREMES)
                        .diagnosedAs("softmax.not-normalized"),
                mistake(132, "the last class is left out of the sum")
                        .replace(QUOTIENTS, """
                                Matrix sums = Matrix.generate(logits.rows(), 1, (i, none) -> {
                                    double sum = 0;
                                    for (int j = 0; j < Math.max(1, logits.cols() - 1); j++) {
                                        sum += exponentials.get(i, j);
                                    }
                                    return sum;
                                });
                                return exponentials.timesColumn(sums.map(sum -> 1 / sum));
                                """)
                        .failing(VALUES, PROBABILITIES, EXTREMES)
                        .diagnosedAs("softmax.partial-sum"),
                mistake(175, "e^-z")
                        .replace(
                                SHIFTED,
                                "Matrix shifted = logits.times(-1).plusColumn(logits.times(-1).rowMaxima().times(-1));")
                        .failing(VALUES, SHIFT, EXTREMES)
                        .diagnosedAs("softmax.sign"),
                mistake(176, "the logarithms of the probabilities")
                        .replace(
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum)).map(Math::log);")
                        .failing(VALUES, PROBABILITIES, SHIFT, EXTREMES)
                        .diagnosedAs("softmax.logarithm"),
                mistake(177, "shares of the logits")
                        .replace(EXPONENTIALS, "Matrix exponentials = logits;")
                        .failing(VALUES, PROBABILITIES, SHIFT, EXTREMES, ROWS)
                        .diagnosedAs("softmax.no-exponential"),
                mistake(178, "divided by the length of the row")
                        .replace(
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.hadamard(exponentials).rowSums().map(Math::sqrt).map(sum -> 1 / sum));")
                        .failing(VALUES, PROBABILITIES, EXTREMES)
                        .diagnosedAs("softmax.length"),
                mistake(179, "powers of 2")
                        .replace(EXPONENTIALS, "Matrix exponentials = shifted.map(z -> Math.pow(2, z));")
                        .failing(VALUES, SHIFT, EXTREMES)
                        .diagnosedAs("softmax.base"),
                mistake(217, "an epsilon in the denominator")
                        .replace(
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / (sum + 1e-8)));")
                        .failing(VALUES, PROBABILITIES, EXTREMES)
                        .diagnosedAs("numbers.precision"),
                mistake(218, "probabilities are clipped")
                        .replace(
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum)).map(p -> Math.max(1e-7, Math.min(1 - 1e-7, p)));")
                        .failing(PROBABILITIES, EXTREMES)
                        .diagnosedAs("softmax.clipped"),
                mistake(219, "logits are clipped")
                        .replace(SHIFTED, """
                                Matrix clipped = logits.map(z -> Math.max(-500, Math.min(500, z)));
                                Matrix shifted = clipped.plusColumn(clipped.rowMaxima().times(-1));
                                """)
                        .failing(EXTREMES)
                        .diagnosedAs("logits.clipped"),
                mistake(254, "the sum stops at the third class")
                        .replace(QUOTIENTS, """
                                int classes = Math.min(3, logits.cols());
                                Matrix three = Matrix.generate(logits.rows(), classes, exponentials::get);
                                return exponentials.timesColumn(three.rowSums().map(sum -> 1 / sum));
                                """)
                        .failing(PROBABILITIES)
                        .diagnosedAs("softmax.partial-sum"),
                mistake(255, "float logits")
                        .replace(EXPONENTIALS, "Matrix exponentials = shifted.map(z -> Math.exp((float) z));")
                        .failing(SHIFT)
                        .diagnosedAs("numbers.precision"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(
                ROWS,
                "says that the batch has a say in a row's probabilities, where the others say that numbers differ");
    }
}
