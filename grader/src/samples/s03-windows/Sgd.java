package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** SGD. */
public final class Sgd {
    private Sgd() {}

    public static void step(List<Parameter> parameters, double learningRate) {
        parameters.forEach(p -> p.setValue(p.value().plus(p.grad().times(-learningRate))));
    }

    public static void zeroGrad(List<Parameter> parameters) {
        parameters.forEach(p -> p.setGrad(Matrix.zeros(p.grad().rows(), p.grad().cols())));
    }
}
