package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.grader.wire.Calls;

/** Stands in for the student's {@code CrossEntropy}. */
public final class CrossEntropy {
    private CrossEntropy() {}

    public static double loss(Matrix logits, int[] labels) {
        return Calls.call(Double.class, "CrossEntropy.loss", logits, labels);
    }

    public static Matrix gradient(Matrix logits, int[] labels) {
        return Calls.call(Matrix.class, "CrossEntropy.gradient", logits, labels);
    }
}
