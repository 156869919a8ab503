package fromscratch;

import fromscratch.given.Matrix;

/** La pérdida del lote y su gradiente. */
public final class CrossEntropy {
    private CrossEntropy() {}

    public static double loss(Matrix logits, int[] labels) {
        double total = 0;
        for (int i = 0; i < logits.rows(); i++) {
            double max = logits.rowMaxima().get(i, 0);
            double suma = 0;
            for (int j = 0; j < logits.cols(); j++) {
                suma += Math.exp(logits.get(i, j) - max);
            }
            total += max + Math.log(suma) - logits.get(i, labels[i]);
        }
        return total / logits.rows();
    }

    public static Matrix gradient(Matrix logits, int[] labels) {
        // p - y
        Matrix p = Softmax.forward(logits);
        Matrix y = Matrix.generate(p.rows(), p.cols(), (i, j) -> labels[i] == j ? 1 : 0);
        return p.minus(y);
    }
}
