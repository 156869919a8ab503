package fromscratch;

import fromscratch.given.Matrix;

/** Capa lineal. */
public final class Linear {
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static Matrix forward(Matrix X, Matrix W, Matrix b) {
        return X.matmul(W).plusRow(b);
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
        // dX = dZ Wᵀ
        Matrix dX = dZ.matmul(W.transpose());
        // dW: el gradiente por la entrada
        Matrix dW = dZ.transpose().matmul(X);
        Matrix db = dZ.columnSums();
        return new Gradients(dX, dW, db);
    }
}
