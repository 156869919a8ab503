package fromscratch;

import fromscratch.given.Matrix;

/** Capa lineal Z = XW + b. */
public final class Linear
{
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static Matrix forward(Matrix X, Matrix W, Matrix b)
    {
        // (N×d)(d×h) = N×h, y b (1×h) se suma a todas las filas
        Matrix XW = X.matmul(W);
        return XW.plusRow(b);
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ)
    {
        // miro las formas: dX es N×d, dW es d×h, db es 1×h
        return new Gradients(
                dZ.matmul(W.transpose()),
                X.transpose().matmul(dZ),
                dZ.columnSums());
    }
}
