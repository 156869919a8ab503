package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.grader.wire.Calls;

/** Stands in for the student's {@code Linear}. */
public final class Linear {
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static Matrix forward(Matrix X, Matrix W, Matrix b) {
        return Calls.call(Matrix.class, "Linear.forward", X, W, b);
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
        return Calls.call(Gradients.class, "Linear.backward", X, W, dZ);
    }
}
