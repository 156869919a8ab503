package fromscratch;

import fromscratch.given.Matrix;

/** Entropía cruzada con log-softmax. */
public final class CrossEntropy {
    private CrossEntropy() {}

    private static Matrix logSoftmax(Matrix logits) {
        Matrix S = logits.plusColumn(logits.rowMaxima().times(-1));
        return S.plusColumn(S.map(Math::exp).rowSums().map(s -> -Math.log(s)));
    }

    public static double loss(Matrix logits, int[] labels) {
        Matrix logP = logSoftmax(logits);
        double total = 0;
        for (int i = 0; i < labels.length; i++) {
            total -= logP.get(i, labels[i]);
        }
        return total / labels.length;
    }

    public static Matrix gradient(Matrix logits, int[] labels) {
        double[][] g = logSoftmax(logits).map(Math::exp).toArray();
        for (int i = 0; i < labels.length; i++) {
            g[i][labels[i]]--;
        }
        return Matrix.of(g).times(1.0 / labels.length);
    }
}
