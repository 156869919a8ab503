package fromscratch;

import fromscratch.given.Matrix;

/** Capa lineal. */
public final class Linear {
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static Matrix forward(Matrix X, Matrix W, Matrix b) {
        double[][] z = Loops.producto(X.toArray(), W.toArray());
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < z[i].length; j++) {
                z[i][j] += b.get(0, j);
            }
        }
        return Matrix.of(z);
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
        double[][] dz = dZ.toArray();
        double[][] dx = Loops.producto(dz, Loops.traspuesta(W.toArray()));
        double[][] dw = Loops.producto(Loops.traspuesta(X.toArray()), dz);
        double[][] db = new double[1][dZ.cols()];
        for (double[] fila : dz) {
            for (int j = 0; j < fila.length; j++) {
                db[0][j] += fila[j];
            }
        }
        return new Gradients(Matrix.of(dx), Matrix.of(dw), Matrix.of(db));
    }
}
