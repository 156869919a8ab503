package fromscratch.grader.exercises.crossentropy;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to the cross-entropy of a batch, some of them with its gradient. */
final class LossVariants implements HonestVariants {
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String CONSTRUCTOR = "private CrossEntropy() {}";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("a helper for log Σ e^z serves loss and gradient")
                        .replace(CONSTRUCTOR, CONSTRUCTOR + """

                                private static double logSumExp(double[] row) {
                                    double most = java.util.Arrays.stream(row).max().getAsDouble();
                                    double sum = 0;
                                    for (int k = row.length - 1; k >= 0; k--) {
                                        sum += Math.exp(row[k] - most);
                                    }
                                    return Math.log(sum) + most;
                                }
                                """)
                        .replace(TERM, "double[] row = logits.toArray()[i];\ntotal += logSumExp(row) - row[labels[i]];")
                        .replace("Matrix probabilities = Softmax.forward(logits);", """
                                Matrix probabilities = Matrix.generate(
                                        logits.rows(),
                                        logits.cols(),
                                        (i, j) -> Math.exp(logits.get(i, j) - logSumExp(logits.toArray()[i])));
                                """),
                variant("the loss from shifted logits: log of the sum minus the shifted logit of the class")
                        .replace(TERM, """
                                double most = maxima.get(i, 0);
                                double shifted = logits.get(i, labels[i]) - most;
                                total -= shifted - Math.log(sums.get(i, 0));
                                """),
                variant("the loss from differences to the logit of the class").replace(TERM, """
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
                variant("the average of a stream of losses, over arrays of log-probabilities")
                        .replace("double total = 0;", """
                                Matrix logProbabilities = logits.plusColumn(maxima.times(-1))
                                        .plusColumn(sums.map(sum -> -Math.log(sum)));
                                double mean = java.util.stream.IntStream.range(0, labels.length)
                                        .mapToDouble(i -> -logProbabilities.get(i, labels[i]))
                                        .average()
                                        .orElseThrow();
                                double total = 0;
                                """)
                        .replace("return total / labels.length;", "return mean;"),
                variant("compensated sums and log1p in the loss, the last example first")
                        .replace("for (int i = 0; i < labels.length; i++) {", """
                                double lost = 0;
                                for (int i = labels.length - 1; i >= 0; i--) {
                                """)
                        .replace(TERM, """
                                double term = maxima.get(i, 0)
                                        - logits.get(i, labels[i])
                                        + Math.log1p(sums.get(i, 0) - 1)
                                        - lost;
                                double next = total + term;
                                lost = (next - total) - term;
                                total = next;
                                """));
    }
}
