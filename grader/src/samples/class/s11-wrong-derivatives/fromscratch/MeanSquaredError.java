// Grupo 3
package fromscratch;

import fromscratch.given.Matrix;

/** Error cuadrático medio. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    public static double loss(Matrix prediction, Matrix target) {
        Matrix E = prediction.minus(target);
        return E.hadamard(E).sum() / (E.rows() * E.cols());
    }

    public static Matrix gradient(Matrix prediction, Matrix target) {
        // d/dp (p - t)² = 2 (p - t), y la media deja 1/(N m)
        double factor = 2.0 / (prediction.rows() * prediction.cols());
        return prediction.minus(target).times(factor);
    }
}
