package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.grader.wire.Calls;

/** Stands in for the student's {@code LinearCollapse}. */
public final class LinearCollapse {
    private LinearCollapse() {}

    public record Layer(Matrix W, Matrix b) {}

    public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
        return Calls.call(Layer.class, "LinearCollapse.collapse", W1, b1, W2, b2);
    }
}
