// Grupo 3
package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bucle de entrenamiento. */
public final class Training {
    private Training() {}

    public static List<Double> train(
            TwoLayerNetwork network,
            Matrix X,
            int[] labels,
            int epochs,
            int batchSize,
            double learningRate,
            long seed) {
        List<Parameter> params = network.parameters();
        Random random = new Random(seed);
        Double[] perdida = new Double[epochs];
        for (int t = 0; t < epochs; t++) {
            perdida[t] = 0.0;
            for (int[] idx : Batches.epoch(X.rows(), batchSize, random)) {
                Matrix Xb = X.selectRows(idx);
                int[] yb = Batches.select(labels, idx);
                Sgd.zeroGrad(params); // si no, se suma al lote anterior
                double L = network.lossAndBackward(Xb, yb);
                Sgd.step(params, learningRate);
                perdida[t] += L * idx.length / X.rows();
            }
        }
        return Arrays.asList(perdida);
    }
}
