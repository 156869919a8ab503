package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.grader.wire.Calls;

/** Stands in for the student's {@code MeanSquaredError}. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    public static double loss(Matrix prediction, Matrix target) {
        return Calls.call(Double.class, "MeanSquaredError.loss", prediction, target);
    }

    public static Matrix gradient(Matrix prediction, Matrix target) {
        return Calls.call(Matrix.class, "MeanSquaredError.gradient", prediction, target);
    }
}
