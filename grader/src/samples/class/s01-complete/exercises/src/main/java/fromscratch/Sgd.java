package fromscratch;

import fromscratch.given.Parameter;
import java.util.List;

/** Descenso por gradiente. */
public final class Sgd {
    private Sgd() {}

    public static void step(List<Parameter> parameters, double learningRate) {
        for (Parameter p : parameters) {
            p.setValue(p.value().minus(p.grad().times(learningRate)));
        }
    }

    public static void zeroGrad(List<Parameter> parameters) {
        for (Parameter p : parameters) {
            p.setGrad(p.grad().map(g -> 0.0));
        }
    }
}
