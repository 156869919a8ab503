package fromscratch;

import fromscratch.given.Matrix;

/** Error cuadrático medio sobre todas las entradas. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    public static double loss(Matrix prediction, Matrix target) {
        Matrix d = prediction.minus(target);
        double total = 0;
        for (double[] fila : d.toArray()) {
            for (double e : fila) {
                total += e * e;
            }
        }
        return total / d.rows() / d.cols();
    }

    public static Matrix gradient(Matrix prediction, Matrix target) {
        Matrix d = prediction.minus(target);
        return d.plus(d).map(e -> e / d.rows() / d.cols());
    }
}
