package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in the gradient of the cross-entropy: {@code (p - y) / N}. */
final class LossGradientMistakes {
    private static final String PROBABILITIES = "Matrix probabilities = Softmax.forward(logits);";
    private static final String ONE_HOT = "(i, j) -> j == labels[i] ? 1 : 0";
    private static final String GRADIENT = "return probabilities.minus(oneHot).times(1.0 / labels.length);";

    private LossGradientMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(13, "1 / N in whole numbers", "return probabilities.minus(oneHot).times(1 / labels.length);"),
                planted(
                                22,
                                "logits are taken as probabilities, in the gradient",
                                "return logits.minus(oneHot).times(1.0 / labels.length);")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                Mistake.of(
                                28,
                                "labels off by one, in the gradient alone",
                                "CrossEntropy",
                                ONE_HOT,
                                "(i, j) -> j == labels[i] - 1 ? 1 : 0")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                planted(35, "y - p", "return oneHot.minus(probabilities).times(1.0 / labels.length);"),
                planted(36, "p alone", "return probabilities.times(1.0 / labels.length);")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                planted(37, "1/N is missing", "return probabilities.minus(oneHot);"),
                planted(
                        38,
                        "1/N twice",
                        "return probabilities.minus(oneHot).times(1.0 / labels.length / labels.length);"),
                planted(56, "the softmax Jacobian on top of p - y", """
                        Matrix above = probabilities.minus(oneHot).times(1.0 / labels.length);
                        Matrix mean = above.hadamard(probabilities).rowSums();
                        return above.plusColumn(mean.times(-1)).hadamard(probabilities);
                        """),
                planted(
                                58,
                                "a gradient of floats",
                                "return probabilities.minus(oneHot).times(1.0 / labels.length).map(g -> (float) g);")
                        .failing("gradientWorkedExample", "gradientRowsSumToZero", "gradientMatchesLoss"),
                planted(
                        96,
                        "divided by N·C",
                        "return probabilities.minus(oneHot).times(1.0 / logits.rows() / logits.cols());"),
                Mistake.of(97, "softmax of its own that overflows", "CrossEntropy", PROBABILITIES, """
                                Matrix powers = logits.map(Math::exp);
                                Matrix probabilities = powers.timesColumn(powers.rowSums().map(sum -> 1 / sum));
                                """)
                        .failing("gradientExtremeLogits"),
                Mistake.of(
                                98,
                                "the labels are sorted first",
                                "CrossEntropy",
                                PROBABILITIES,
                                "java.util.Arrays.sort(labels);\n" + PROBABILITIES)
                        .failing("gradientWorkedExample", "gradientMatchesLoss", "labelsStayUnchanged"),
                planted(99, "the labels are spoiled when all is done", """
                        Matrix gradient = probabilities.minus(oneHot).times(1.0 / labels.length);
                        labels[0] = 0;
                        return gradient;
                        """).failing("labelsStayUnchanged"));
    }

    /** Most of them come back with rows that sum to zero, as they should. */
    private static Mistake planted(int number, String name, String wrong) {
        return Mistake.of(number, name, "CrossEntropy", GRADIENT, wrong)
                .failing("gradientWorkedExample", "gradientMatchesLoss", "gradientExtremeLogits");
    }
}
