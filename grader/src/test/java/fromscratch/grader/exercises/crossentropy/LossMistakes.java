package fromscratch.grader.exercises.crossentropy;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in the cross-entropy of a batch. */
final class LossMistakes implements PlantedMistakes {
    private static final String MAXIMA = "Matrix maxima = logits.rowMaxima();";
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String MEAN = "return total / labels.length;";

    private static final String VALUES = "lossWorkedExample";
    private static final String LOG_C = "lossOfEqualLogitsIsLogC";
    private static final String EXTREMES = "lossExtremeLogits";
    private static final String BATCH = "lossIsTheMeanOverTheBatch";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(17, "no maximum is subtracted")
                        .replace(MAXIMA, "Matrix maxima = Matrix.zeros(labels.length, 1);")
                        .failing(EXTREMES)
                        .diagnosedAs("logits.no-maximum"),
                mistake(18, "one maximum for all rows")
                        .replace(MAXIMA, """
                                double most = logits.rowMaxima().transpose().rowMaxima().get(0, 0);
                                Matrix maxima = Matrix.generate(labels.length, 1, (i, j) -> most);
                                """)
                        .failing(EXTREMES)
                        .diagnosedAs("logits.one-maximum"),
                mistake(21, "softmax before a loss that holds one already")
                        .replace(MAXIMA, "logits = Softmax.forward(logits);\n" + MAXIMA)
                        .failing(VALUES, EXTREMES)
                        .diagnosedAs("softmax.twice"),
                mistake(22, "logits are taken as probabilities")
                        .replace(TERM, "total -= Math.log(logits.get(i, labels[i]));")
                        .failing(VALUES, LOG_C, EXTREMES, BATCH)
                        .diagnosedAs("logits.taken-as-probabilities"),
                mistake(23, "log of a probability that is rounded to 0")
                        .replace(TERM, "total -= Math.log(Softmax.forward(logits).get(i, labels[i]));")
                        .failing(EXTREMES)
                        .diagnosedAs("logits.log-of-zero"),
                mistake(24, "log(p + epsilon)")
                        .replace(TERM, "total -= Math.log(Softmax.forward(logits).get(i, labels[i]) + 1e-12);")
                        .failing(EXTREMES)
                        .diagnosedAs("logits.capped"),
                mistake(24, "p is clipped from below")
                        .replace(TERM, "total -= Math.log(Math.max(1e-15, Softmax.forward(logits).get(i, labels[i])));")
                        .failing(EXTREMES)
                        .diagnosedAs("logits.capped"),
                mistake(25, "the minus is missing")
                        .replace(MEAN, "return -total / labels.length;")
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.negative"),
                mistake(26, "sum for mean")
                        .replace(MEAN, "return total;")
                        .failing(VALUES, LOG_C, EXTREMES, BATCH)
                        .diagnosedAs("batch.summed"),
                mistake(27, "divided by N·C")
                        .replace(MEAN, "return total / (labels.length * logits.cols());")
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("batch.over-classes"),
                mistake(28, "labels off by one, in loss and gradient alike")
                        .replace(TERM, TERM.replace("labels[i]", "(labels[i] + 1) % logits.cols()"))
                        .replace("j == labels[i]", "j == (labels[i] + 1) % logits.cols()")
                        .failing(VALUES, EXTREMES)
                        .diagnosedAs("labels.off-by-one"),
                mistake(29, "the predicted class is taken as label")
                        .replace(TERM, TERM.replace("labels[i]", "logits.argmax()[i]"))
                        .failing(VALUES, EXTREMES)
                        .diagnosedAs("labels.predicted"),
                mistake(30, "base 2")
                        .replace(MEAN, "return total / labels.length / Math.log(2);")
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.base"),
                mistake(30, "base 10")
                        .replace(TERM, TERM.replace("Math.log(", "Math.log10("))
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.base"),
                mistake(31, "a binary cross-entropy for each class")
                        .replace(TERM, """
                                for (int j = 0; j < logits.cols(); j++) {
                                    double z = j == labels[i] ? -logits.get(i, j) : logits.get(i, j);
                                    total += Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
                                }
                                """)
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.binary"),
                mistake(58, "the loss is a float")
                        .replace(MEAN, "return (float) (total / labels.length);")
                        .failing(VALUES, LOG_C, EXTREMES, BATCH)
                        .diagnosedAs("numbers.precision"),
                mistake(133, "the first label for every example, in the loss")
                        .replace(
                                TERM,
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[0]);")
                        .failing(VALUES, BATCH)
                        .diagnosedAs("labels.one-for-all"),
                mistake(180, "the largest logit for the log of the sum")
                        .replace(TERM, "total += maxima.get(i, 0) - logits.get(i, labels[i]);")
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.maximum-only"),
                mistake(181, "the log of the mean for the log of the sum")
                        .replace(
                                TERM,
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0) / logits.cols()) - logits.get(i, labels[i]);")
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.log-of-mean"),
                mistake(182, "1 - p for -log p")
                        .replace(TERM, "total += 1 - Softmax.forward(logits).get(i, labels[i]);")
                        .failing(VALUES, LOG_C, EXTREMES)
                        .diagnosedAs("loss.no-logarithm"),
                mistake(183, "the maximum is subtracted and not added again")
                        .replace(TERM, "total += Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);")
                        .failing(VALUES, EXTREMES)
                        .diagnosedAs("logits.maximum-not-returned"),
                mistake(220, "logits are clipped, in the loss")
                        .replace(MAXIMA, """
                                logits = logits.map(z -> Math.max(-500, Math.min(500, z)));
                                Matrix maxima = logits.rowMaxima();
                                """)
                        .failing(EXTREMES)
                        .diagnosedAs("logits.clipped"),
                mistake(221, "the loss is rounded to four decimals")
                        .replace(MEAN, "return Math.round(total / labels.length * 1e4) / 1e4;")
                        .failing(VALUES, LOG_C, EXTREMES, BATCH)
                        .diagnosedAs("numbers.rounded"),
                mistake(237, "the total goes on growing from call to call")
                        .replace("double total = 0;", "")
                        .replace(
                                "private CrossEntropy() {}",
                                "private CrossEntropy() {}\n\nprivate static double total;")
                        .failing(EXTREMES, BATCH)
                        .diagnosedAs("state.never-reset"),
                mistake(256, "the sum of the loss stops at the third class")
                        .replace(TERM, """
                                double sum = 0;
                                for (int j = 0; j < Math.min(3, logits.cols()); j++) {
                                    sum += Math.exp(logits.get(i, j) - maxima.get(i, 0));
                                }
                                total += maxima.get(i, 0) + Math.log(sum) - logits.get(i, labels[i]);
                                """)
                        .failing(LOG_C)
                        .diagnosedAs("softmax.partial-sum"),
                mistake(264, "float logits in the loss")
                        .replace(MAXIMA, """
                                logits = logits.map(z -> (float) z);
                                Matrix maxima = logits.rowMaxima();
                                """)
                        .failing("gradientMatchesLoss")
                        .diagnosedAs("numbers.precision"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(BATCH, "tells a mean from a sum whatever the formula of a single example is");
    }
}
