package fromscratch;

import fromscratch.given.Matrix;

/** Dos capas lineales seguidas son una sola. */
public final class LinearCollapse {
    private LinearCollapse() {}

    public record Layer(Matrix W, Matrix b) {}

    public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
        // (X W1 + b1) W2 + b2 = X (W1 W2) + (b1 W2 + b2)
        Matrix W = W1.matmul(W2);
        Matrix b = b1.matmul(W2).plusRow(b2);
        return new Layer(W, b);
    }
}
