package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in the cross-entropy of a batch. */
final class LossMistakes {
    private static final String MAXIMA = "Matrix maxima = logits.rowMaxima();";
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String MEAN = "return total / labels.length;";

    private LossMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(17, "no maximum is subtracted", MAXIMA, "Matrix maxima = Matrix.zeros(labels.length, 1);")
                        .failing("lossExtremeLogits"),
                planted(18, "one maximum for all rows", MAXIMA, """
                                double most = logits.rowMaxima().transpose().rowMaxima().get(0, 0);
                                Matrix maxima = Matrix.generate(labels.length, 1, (i, j) -> most);
                                """).failing("lossExtremeLogits"),
                planted(
                                21,
                                "softmax before a loss that holds one already",
                                MAXIMA,
                                "logits = Softmax.forward(logits);\n" + MAXIMA)
                        .failing("lossWorkedExample", "lossExtremeLogits"),
                planted(22, "logits are taken as probabilities", TERM, "total -= Math.log(logits.get(i, labels[i]));")
                        .failing(
                                "lossWorkedExample",
                                "lossOfEqualLogitsIsLogC",
                                "lossExtremeLogits",
                                "lossIsTheMeanOverTheBatch"),
                planted(
                                23,
                                "log of a probability that is rounded to 0",
                                TERM,
                                "total -= Math.log(Softmax.forward(logits).get(i, labels[i]));")
                        .failing("lossExtremeLogits"),
                planted(
                                24,
                                "log(p + epsilon)",
                                TERM,
                                "total -= Math.log(Softmax.forward(logits).get(i, labels[i]) + 1e-12);")
                        .failing("lossExtremeLogits"),
                planted(
                                24,
                                "p is clipped from below",
                                TERM,
                                "total -= Math.log(Math.max(1e-15, Softmax.forward(logits).get(i, labels[i])));")
                        .failing("lossExtremeLogits"),
                planted(25, "the minus is missing", MEAN, "return -total / labels.length;")
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                planted(26, "sum for mean", MEAN, "return total;")
                        .failing(
                                "lossWorkedExample",
                                "lossOfEqualLogitsIsLogC",
                                "lossExtremeLogits",
                                "lossIsTheMeanOverTheBatch"),
                planted(27, "divided by N·C", MEAN, "return total / (labels.length * logits.cols());")
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                planted(
                                28,
                                "labels off by one, in loss and gradient alike",
                                TERM,
                                TERM.replace("labels[i]", "(labels[i] + 1) % logits.cols()"))
                        .and("j == labels[i]", "j == (labels[i] + 1) % logits.cols()")
                        .failing("lossWorkedExample", "lossExtremeLogits"),
                planted(
                                29,
                                "the predicted class is taken as label",
                                TERM,
                                TERM.replace("labels[i]", "logits.argmax()[i]"))
                        .failing("lossWorkedExample", "lossExtremeLogits"),
                planted(30, "base 2", MEAN, "return total / labels.length / Math.log(2);")
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                planted(30, "base 10", TERM, TERM.replace("Math.log(", "Math.log10("))
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                planted(31, "a binary cross-entropy for each class", TERM, """
                                for (int j = 0; j < logits.cols(); j++) {
                                    double z = j == labels[i] ? -logits.get(i, j) : logits.get(i, j);
                                    total += Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
                                }
                                """)
                        .failing("lossWorkedExample", "lossOfEqualLogitsIsLogC", "lossExtremeLogits"),
                planted(58, "the loss is a float", MEAN, "return (float) (total / labels.length);")
                        .failing(
                                "lossWorkedExample",
                                "lossOfEqualLogitsIsLogC",
                                "lossExtremeLogits",
                                "lossIsTheMeanOverTheBatch"));
    }

    private static Mistake planted(int number, String name, String right, String wrong) {
        return Mistake.of(number, name, "CrossEntropy", right, wrong);
    }
}
