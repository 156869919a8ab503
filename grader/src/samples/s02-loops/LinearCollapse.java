package fromscratch;

import fromscratch.given.Matrix;

/** Dos capas, una capa. */
public final class LinearCollapse {
    private LinearCollapse() {}

    public record Layer(Matrix W, Matrix b) {}

    public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
        double[][] w = Loops.producto(W1.toArray(), W2.toArray());
        double[][] b = Loops.producto(b1.toArray(), W2.toArray());
        for (int j = 0; j < b[0].length; j++) {
            b[0][j] += b2.get(0, j);
        }
        return new Layer(Matrix.of(w), Matrix.of(b));
    }
}
