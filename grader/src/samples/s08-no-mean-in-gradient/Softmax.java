package fromscratch;

import fromscratch.given.Matrix;

/** Probabilidades a partir de logits. */
public final class Softmax {
    private Softmax() {}

    public static Matrix forward(Matrix logits) {
        Matrix maximos = logits.rowMaxima();
        Matrix e = Matrix.generate(
                logits.rows(), logits.cols(), (i, j) -> Math.exp(logits.get(i, j) - maximos.get(i, 0)));
        Matrix sumas = e.rowSums();
        return Matrix.generate(e.rows(), e.cols(), (i, j) -> e.get(i, j) / sumas.get(i, 0));
    }
}
