package fromscratch;

import fromscratch.given.Parameter;
import fromscratch.grader.wire.Calls;
import java.util.List;

/** Stands in for the student's {@code Sgd}. */
public final class Sgd {
    private Sgd() {}

    public static void step(List<Parameter> parameters, double learningRate) {
        Calls.call(Void.class, "Sgd.step", parameters, learningRate);
    }

    public static void zeroGrad(List<Parameter> parameters) {
        Calls.call(Void.class, "Sgd.zeroGrad", parameters);
    }
}
