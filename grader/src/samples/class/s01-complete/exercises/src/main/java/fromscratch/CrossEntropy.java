package fromscratch;

import fromscratch.given.Matrix;

/** Entropía cruzada media, desde los logits. */
public final class CrossEntropy {
    private CrossEntropy() {}

    public static double loss(Matrix logits, int[] labels) {
        Matrix max = logits.rowMaxima();
        Matrix lse = logits.plusColumn(max.times(-1)).map(Math::exp).rowSums().map(Math::log).plus(max);
        Matrix correctos = oneHot(labels, logits.cols()).hadamard(logits).rowSums();
        return lse.minus(correctos).sum() / logits.rows();
    }

    public static Matrix gradient(Matrix logits, int[] labels) {
        Matrix P = Softmax.forward(logits);
        return P.minus(oneHot(labels, logits.cols())).times(1.0 / logits.rows());
    }

    private static Matrix oneHot(int[] labels, int clases) {
        return Matrix.generate(labels.length, clases, (i, j) -> labels[i] == j ? 1 : 0);
    }
}
