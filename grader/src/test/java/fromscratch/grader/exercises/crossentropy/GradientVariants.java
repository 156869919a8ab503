package fromscratch.grader.exercises.crossentropy;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to the gradient of the cross-entropy. */
final class GradientVariants implements HonestVariants {
    private static final String GRADIENT = "return probabilities.minus(oneHot).times(1.0 / labels.length);";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("a gradient with a softmax of its own, by Σ e^(z_k - z_j)")
                        .replace("Matrix probabilities = Softmax.forward(logits);", """
                                Matrix probabilities = Matrix.generate(logits.rows(), logits.cols(), (i, j) -> {
                                    double sum = 0;
                                    for (int k = 0; k < logits.cols(); k++) {
                                        sum += Math.exp(logits.get(i, k) - logits.get(i, j));
                                    }
                                    return 1 / sum;
                                });
                                """),
                variant("1 is taken from the probability of the class, in an array")
                        .replace(GRADIENT, """
                                double[][] gradient = probabilities.toArray();
                                for (int i = 0; i < labels.length; i++) {
                                    gradient[i][labels[i]] -= 1;
                                    for (int j = 0; j < gradient[i].length; j++) {
                                        gradient[i][j] /= labels.length;
                                    }
                                }
                                return Matrix.of(gradient);
                                """),
                variant("the gradient of the class as minus the sum of the others")
                        .replace(GRADIENT, """
                                return Matrix.generate(logits.rows(), logits.cols(), (i, j) -> {
                                    if (j != labels[i]) {
                                        return probabilities.get(i, j) / labels.length;
                                    }
                                    double others = 0;
                                    for (int k = 0; k < logits.cols(); k++) {
                                        others += k == j ? 0 : probabilities.get(i, k);
                                    }
                                    return -others / labels.length;
                                });
                                """),
                variant("the gradient example by example, and one common denominator")
                        .replace(GRADIENT, """
                                double[][] rows = new double[labels.length][];
                                for (int i = 0; i < rows.length; i++) {
                                    double most = logits.rowMaxima().get(i, 0);
                                    Matrix e = logits.selectRows(new int[] {i}).map(z -> Math.exp(z - most));
                                    double sum = e.sum();
                                    Matrix y = oneHot.selectRows(new int[] {i});
                                    rows[i] = e.minus(y.times(sum)).map(d -> d / (sum * labels.length)).toArray()[0];
                                }
                                return Matrix.of(rows);
                                """));
    }
}
