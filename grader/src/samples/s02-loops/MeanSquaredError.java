package fromscratch;

import fromscratch.given.Matrix;

/** Media de los errores al cuadrado. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    public static double loss(Matrix prediction, Matrix target) {
        double suma = 0;
        for (int i = 0; i < prediction.rows(); i++) {
            for (int j = 0; j < prediction.cols(); j++) {
                double e = prediction.get(i, j) - target.get(i, j);
                suma += e * e;
            }
        }
        return suma / (prediction.rows() * prediction.cols());
    }

    public static Matrix gradient(Matrix prediction, Matrix target) {
        int n = prediction.rows();
        int m = prediction.cols();
        double[][] g = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                g[i][j] = 2 * (prediction.get(i, j) - target.get(i, j)) / (n * m);
            }
        }
        return Matrix.of(g);
    }
}
