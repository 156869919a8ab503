package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** El bucle de entrenamiento. */
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
        Random rng = new Random(seed);
        List<Double> historia = new ArrayList<>();
        for (int e = 0; e < epochs; e++) {
            double suma = 0;
            for (int[] lote : Batches.epoch(X.rows(), batchSize, rng)) {
                Sgd.zeroGrad(network.parameters());
                double L = network.lossAndBackward(X.selectRows(lote), Batches.select(labels, lote));
                Sgd.step(network.parameters(), learningRate);
                suma += L * lote.length; // L es la media del lote
            }
            historia.add(suma / X.rows());
        }
        return historia;
    }
}
