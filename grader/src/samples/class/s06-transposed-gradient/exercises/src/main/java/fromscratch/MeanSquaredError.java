package fromscratch;

import fromscratch.given.Matrix;

/** Pérdida de regresión. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    public static double loss(Matrix prediction, Matrix target) {
        return media(prediction.minus(target).map(e -> Math.pow(e, 2)));
    }

    private static double media(Matrix m) {
        return m.sum() / entradas(m);
    }

    private static int entradas(Matrix m) {
        return m.rows() * m.cols();
    }

    public static Matrix gradient(Matrix prediction, Matrix target) {
        return prediction.minus(target).times(2).times(1.0 / entradas(target));
    }
}
