package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** Actualización a mano. */
public final class Sgd {
    private Sgd() {}

    public static void step(List<Parameter> parameters, double learningRate) {
        for (int k = 0; k < parameters.size(); k++) {
            Parameter p = parameters.get(k);
            double[][] v = p.value().toArray();
            double[][] g = p.grad().toArray();
            for (int i = 0; i < v.length; i++) {
                for (int j = 0; j < v[i].length; j++) {
                    v[i][j] -= learningRate * g[i][j];
                }
            }
            p.setValue(Matrix.of(v));
        }
    }

    public static void zeroGrad(List<Parameter> parameters) {
        for (int k = 0; k < parameters.size(); k++) {
            Parameter p = parameters.get(k);
            p.setGrad(Matrix.of(new double[p.value().rows()][p.value().cols()]));
        }
    }
}
