package fromscratch.grader.exercises.crossentropy;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in the gradient of the cross-entropy: {@code (p - y) / N}. */
final class GradientMistakes implements PlantedMistakes {
    private static final String MAXIMA = "Matrix maxima = logits.rowMaxima();";
    private static final String PROBABILITIES = "Matrix probabilities = Softmax.forward(logits);";
    private static final String ONE_HOT = "(i, j) -> j == labels[i] ? 1 : 0";
    private static final String GRADIENT = "return probabilities.minus(oneHot).times(1.0 / labels.length);";

    private static final String VALUES = "gradientWorkedExample";
    private static final String ZERO_SUMS = "gradientRowsSumToZero";
    private static final String SLOPES = "gradientMatchesLoss";
    private static final String EXTREMES = "gradientExtremeLogits";
    private static final String LABELS = "labelsStayUnchanged";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(13, "1 / N in whole numbers")
                        .replace(GRADIENT, "return probabilities.minus(oneHot).times(1 / labels.length);")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("numbers.integer-division"),
                mistake(22, "logits are taken as probabilities, in the gradient")
                        .replace(GRADIENT, "return logits.minus(oneHot).times(1.0 / labels.length);")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("logits.taken-as-probabilities"),
                mistake(28, "labels off by one, in the gradient alone")
                        .replace(ONE_HOT, "(i, j) -> j == labels[i] - 1 ? 1 : 0")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("labels.off-by-one"),
                mistake(35, "y - p")
                        .replace(GRADIENT, "return oneHot.minus(probabilities).times(1.0 / labels.length);")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("numbers.negated"),
                mistake(36, "p alone")
                        .replace(GRADIENT, "return probabilities.times(1.0 / labels.length);")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("labels.ignored"),
                mistake(37, "1/N is missing")
                        .replace(GRADIENT, "return probabilities.minus(oneHot);")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("batch.summed"),
                mistake(38, "1/N twice")
                        .replace(
                                GRADIENT,
                                "return probabilities.minus(oneHot).times(1.0 / labels.length / labels.length);")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("batch.twice"),
                mistake(56, "the softmax Jacobian on top of p - y")
                        .replace(GRADIENT, """
                                Matrix above = probabilities.minus(oneHot).times(1.0 / labels.length);
                                Matrix mean = above.hadamard(probabilities).rowSums();
                                return above.plusColumn(mean.times(-1)).hadamard(probabilities);
                                """)
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("chain.softmax-twice"),
                mistake(58, "a gradient of floats")
                        .replace(
                                GRADIENT,
                                "return probabilities.minus(oneHot).times(1.0 / labels.length).map(g -> (float) g);")
                        .failing(VALUES, ZERO_SUMS, SLOPES)
                        .diagnosedAs("numbers.precision"),
                mistake(96, "divided by N·C")
                        .replace(
                                GRADIENT,
                                "return probabilities.minus(oneHot).times(1.0 / logits.rows() / logits.cols());")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("batch.over-classes"),
                mistake(97, "softmax of its own that overflows")
                        .replace(PROBABILITIES, """
                                Matrix powers = logits.map(Math::exp);
                                Matrix probabilities = powers.timesColumn(powers.rowSums().map(sum -> 1 / sum));
                                """)
                        .failing(EXTREMES)
                        .diagnosedAs("logits.no-maximum"),
                mistake(98, "the labels are sorted first")
                        .replace(PROBABILITIES, "java.util.Arrays.sort(labels);\n" + PROBABILITIES)
                        .failing(VALUES, SLOPES, LABELS)
                        .diagnosedAs("labels.changed"),
                mistake(99, "the labels are spoiled when all is done")
                        .replace(GRADIENT, """
                                Matrix gradient = probabilities.minus(oneHot).times(1.0 / labels.length);
                                labels[0] = 0;
                                return gradient;
                                """)
                        .failing(LABELS)
                        .diagnosedAs("labels.changed"),
                mistake(134, "the first label for every example, in the gradient")
                        .replace(ONE_HOT, "(i, j) -> j == labels[0] ? 1 : 0")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("labels.one-for-all"),
                mistake(135, "1 is taken from the predicted class")
                        .replace(ONE_HOT, "(i, j) -> j == probabilities.argmax()[i] ? 1 : 0")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("labels.predicted"),
                mistake(136, "only the class itself gets a gradient")
                        .replace(
                                GRADIENT,
                                "return probabilities.minus(oneHot).hadamard(oneHot).times(1.0 / labels.length);")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("chain.own-class-only"),
                mistake(184, "p + y")
                        .replace(GRADIENT, "return probabilities.plus(oneHot).times(1.0 / labels.length);")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("numbers.plus"),
                mistake(185, "the mean of y alone")
                        .replace(GRADIENT, "return probabilities.minus(oneHot.times(1.0 / labels.length));")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("batch.partly"),
                mistake(186, "the mean of p alone")
                        .replace(GRADIENT, "return probabilities.times(1.0 / labels.length).minus(oneHot);")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("batch.partly"),
                mistake(187, "divided by the classes instead of the examples")
                        .replace(GRADIENT, "return probabilities.minus(oneHot).times(1.0 / logits.cols());")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("batch.classes-for-n"),
                mistake(188, "p - y, squared")
                        .replace(
                                GRADIENT,
                                "return probabilities.minus(oneHot).map(d -> d * d).times(1.0 / labels.length);")
                        .failing(VALUES, ZERO_SUMS, SLOPES, EXTREMES)
                        .diagnosedAs("loss.squared"),
                mistake(222, "labels are smoothed")
                        .replace(ONE_HOT, "(i, j) -> 0.1 / logits.cols() + (j == labels[i] ? 0.9 : 0)")
                        .failing(VALUES, SLOPES, EXTREMES)
                        .diagnosedAs("labels.smoothed"),
                mistake(246, "the gradient takes the probabilities that the loss has left")
                        .replace(PROBABILITIES, "Matrix probabilities = last == null ? Softmax.forward(logits) : last;")
                        .replace(MAXIMA, """
                                last = Softmax.forward(logits);
                                Matrix maxima = logits.rowMaxima();
                                """)
                        .replace(
                                "private CrossEntropy() {}", "private CrossEntropy() {}\n\nprivate static Matrix last;")
                        .failing(SLOPES)
                        .diagnosedAs("state.kept-forward"),
                mistake(257, "float logits in the gradient")
                        .replace("Softmax.forward(logits)", "Softmax.forward(logits.map(z -> (float) z))")
                        .failing(SLOPES)
                        .diagnosedAs("numbers.precision"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(ZERO_SUMS, "a property that a student can check by eye, and that a forgotten label breaks first");
    }
}
