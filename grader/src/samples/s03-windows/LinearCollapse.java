package fromscratch;

import fromscratch.given.Matrix;

/** Colapso de dos capas lineales. */
public final class LinearCollapse {
    private LinearCollapse() {}

    public record Layer(Matrix W, Matrix b) {}

    public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
        // b1 pasa por la segunda capa como si fuera un ejemplo más
        return new Layer(W1.matmul(W2), Linear.forward(b1, W2, b2));
    }
}
