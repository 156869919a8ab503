package fromscratch;

import fromscratch.given.Matrix;

/** De logits a probabilidades. */
public final class Softmax {
    private Softmax() {}

    public static Matrix forward(Matrix logits) {
        // resto el máximo de cada fila para que exp no desborde
        Matrix E = logits.plusColumn(logits.rowMaxima().times(-1)).map(Math::exp);
        Matrix inversas = E.rowSums().map(s -> 1.0 / s);
        return E.timesColumn(inversas);
    }
}
