package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.grader.wire.Calls;

/** Stands in for the student's {@code Softmax}. */
public final class Softmax {
    private Softmax() {}

    public static Matrix forward(Matrix logits) {
        return Calls.call(Matrix.class, "Softmax.forward", logits);
    }
}
