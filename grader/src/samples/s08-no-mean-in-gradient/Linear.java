package fromscratch;

import fromscratch.given.Matrix;

/** Z = XW + b. */
public final class Linear {
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static Matrix forward(Matrix X, Matrix W, Matrix b) {
        // repito b en N filas: (N×1)(1×h)
        Matrix B = Matrix.ones(X.rows(), 1).matmul(b);
        return X.matmul(W).plus(B);
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
        Matrix dX = dZ.matmul(W.transpose()); // (N×h)(h×d)
        Matrix dW = dZ.transpose().matmul(X).transpose(); // ((h×N)(N×d))ᵀ
        double[] db = new double[dZ.cols()];
        for (int j = 0; j < db.length; j++) {
            for (int i = 0; i < dZ.rows(); i++) {
                db[j] += dZ.get(i, j);
            }
        }
        return new Gradients(dX, dW, Matrix.row(db));
    }
}
