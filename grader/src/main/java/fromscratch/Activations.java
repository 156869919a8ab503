package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.grader.wire.Calls;

/** Stands in for the student's {@code Activations}. */
public final class Activations {
    private Activations() {}

    public static Matrix relu(Matrix Z) {
        return Calls.call(Matrix.class, "Activations.relu", Z);
    }

    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        return Calls.call(Matrix.class, "Activations.reluBackward", Z, dH);
    }

    public static Matrix tanh(Matrix Z) {
        return Calls.call(Matrix.class, "Activations.tanh", Z);
    }

    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        return Calls.call(Matrix.class, "Activations.tanhBackward", Z, dH);
    }

    public static Matrix sigmoid(Matrix Z) {
        return Calls.call(Matrix.class, "Activations.sigmoid", Z);
    }

    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        return Calls.call(Matrix.class, "Activations.sigmoidBackward", Z, dH);
    }
}
