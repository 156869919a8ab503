package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong with a formula between logits and loss: a bracket, a mean, a neighbouring function. */
final class LossFormulaMistakes {
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String EXPONENTIALS = "Matrix exponentials = shifted.map(Math::exp);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String CROSS_ENTROPY_GRADIENT =
            "return probabilities.minus(oneHot).times(1.0 / labels.length);";
    private static final String SQUARES = "return error.hadamard(error).sum() / (error.rows() * error.cols());";
    private static final String SQUARES_GRADIENT = "return error.times(2.0 / (error.rows() * error.cols()));";

    private LossFormulaMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                                175,
                                "e^-z",
                                "Softmax",
                                SHIFTED,
                                "Matrix shifted = logits.times(-1).plusColumn(logits.times(-1).rowMaxima().times(-1));")
                        .failing("forwardWorkedExample", "forwardIgnoresACommonShift", "forwardExtremeLogits"),
                Mistake.of(
                                176,
                                "the logarithms of the probabilities",
                                "Softmax",
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum)).map(Math::log);")
                        .failing(
                                "forwardWorkedExample",
                                "forwardRowsAreProbabilities",
                                "forwardIgnoresACommonShift",
                                "forwardExtremeLogits"),
                Mistake.of(177, "shares of the logits", "Softmax", EXPONENTIALS, "Matrix exponentials = logits;")
                        .failing(
                                "forwardWorkedExample",
                                "forwardRowsAreProbabilities",
                                "forwardIgnoresACommonShift",
                                "forwardExtremeLogits",
                                "forwardTreatsRowsAlone"),
                Mistake.of(
                                178,
                                "divided by the length of the row",
                                "Softmax",
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.hadamard(exponentials).rowSums().map(Math::sqrt).map(sum -> 1 / sum));")
                        .failing("forwardWorkedExample", "forwardRowsAreProbabilities", "forwardExtremeLogits"),
                Mistake.of(
                                179,
                                "powers of 2",
                                "Softmax",
                                EXPONENTIALS,
                                "Matrix exponentials = shifted.map(z -> Math.pow(2, z));")
                        .failing("forwardWorkedExample", "forwardIgnoresACommonShift", "forwardExtremeLogits"),
                Mistake.of(
                                180,
                                "the largest logit for the log of the sum",
                                "CrossEntropy",
                                TERM,
                                "total += maxima.get(i, 0) - logits.get(i, labels[i]);")
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                Mistake.of(
                                181,
                                "the log of the mean for the log of the sum",
                                "CrossEntropy",
                                TERM,
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0) / logits.cols()) - logits.get(i, labels[i]);")
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                Mistake.of(
                                182,
                                "1 - p for -log p",
                                "CrossEntropy",
                                TERM,
                                "total += 1 - Softmax.forward(logits).get(i, labels[i]);")
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                Mistake.of(
                                183,
                                "the maximum is subtracted and not added again",
                                "CrossEntropy",
                                TERM,
                                "total += Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);")
                        .failing("lossWorkedExample", "lossExtremeLogits"),
                Mistake.of(
                                184,
                                "p + y",
                                "CrossEntropy",
                                CROSS_ENTROPY_GRADIENT,
                                "return probabilities.plus(oneHot).times(1.0 / labels.length);")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                Mistake.of(
                                185,
                                "the mean of y alone",
                                "CrossEntropy",
                                CROSS_ENTROPY_GRADIENT,
                                "return probabilities.minus(oneHot.times(1.0 / labels.length));")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                Mistake.of(
                                186,
                                "the mean of p alone",
                                "CrossEntropy",
                                CROSS_ENTROPY_GRADIENT,
                                "return probabilities.times(1.0 / labels.length).minus(oneHot);")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                Mistake.of(
                                187,
                                "divided by the classes instead of the examples",
                                "CrossEntropy",
                                CROSS_ENTROPY_GRADIENT,
                                "return probabilities.minus(oneHot).times(1.0 / logits.cols());")
                        .failing("gradientWorkedExample", "gradientMatchesLoss", "gradientExtremeLogits"),
                Mistake.of(
                                188,
                                "p - y, squared",
                                "CrossEntropy",
                                CROSS_ENTROPY_GRADIENT,
                                "return probabilities.minus(oneHot).map(d -> d * d).times(1.0 / labels.length);")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                Mistake.of(
                                189,
                                "the square of the sum",
                                "MeanSquaredError",
                                SQUARES,
                                "return Math.pow(error.sum(), 2) / (error.rows() * error.cols());")
                        .failing("lossWorkedExample", "lossIsTheMeanOverAllEntries"),
                Mistake.of(
                                190,
                                "the error itself, not its square",
                                "MeanSquaredError",
                                SQUARES,
                                "return error.sum() / (error.rows() * error.cols());")
                        .failing("lossWorkedExample"),
                Mistake.of(
                                191,
                                "mean over the columns only",
                                "MeanSquaredError",
                                SQUARES,
                                "return error.hadamard(error).sum() / error.cols();")
                        .failing("lossWorkedExample", "lossIsTheMeanOverAllEntries"),
                Mistake.of(
                                192,
                                "the prediction alone",
                                "MeanSquaredError",
                                SQUARES_GRADIENT,
                                "return prediction.times(2.0 / (error.rows() * error.cols()));")
                        .failing("gradientWorkedExample", "gradientMatchesLoss"),
                Mistake.of(
                                193,
                                "the sign of the error",
                                "MeanSquaredError",
                                SQUARES_GRADIENT,
                                "return error.map(Math::signum).times(2.0 / (error.rows() * error.cols()));")
                        .failing("gradientWorkedExample", "gradientMatchesLoss"),
                Mistake.of(
                                194,
                                "the square is not derived",
                                "MeanSquaredError",
                                SQUARES_GRADIENT,
                                "return error.hadamard(error).times(2.0 / (error.rows() * error.cols()));")
                        .failing("gradientWorkedExample", "gradientMatchesLoss"),
                Mistake.of(
                                195,
                                "divided by the columns only",
                                "MeanSquaredError",
                                SQUARES_GRADIENT,
                                "return error.times(2.0 / error.cols());")
                        .failing("gradientWorkedExample", "gradientMatchesLoss"));
    }
}
