package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** Un paso cuesta abajo. */
public final class Sgd {
    private Sgd() {}

    public static void step(List<Parameter> parameters, double learningRate) {
        for (Parameter p : parameters) {
            p.setValue(movido(p.value(), p.grad(), learningRate));
        }
    }

    private static Matrix movido(Matrix v, Matrix g, double eta) {
        return Matrix.generate(v.rows(), v.cols(), (i, j) -> v.get(i, j) - eta * g.get(i, j));
    }

    public static void zeroGrad(List<Parameter> parameters) {
        for (Parameter p : parameters) {
            p.setGrad(p.grad().times(0));
        }
    }
}
