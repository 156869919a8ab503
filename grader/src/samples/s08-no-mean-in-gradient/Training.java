package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Épocas y lotes. */
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
        Random rnd = new Random(seed);
        ArrayList<Double> historial = new ArrayList<Double>();
        for (int epoca = 1; epoca <= epochs; epoca++) {
            List<int[]> lotes = Batches.epoch(X.rows(), batchSize, rnd);
            double total = 0;
            int vistos = 0;
            for (int k = 0; k < lotes.size(); k++) {
                int[] indices = lotes.get(k);
                int[] y = new int[indices.length];
                for (int i = 0; i < indices.length; i++) {
                    y[i] = labels[indices[i]];
                }
                Sgd.zeroGrad(network.parameters());
                total += indices.length * network.lossAndBackward(X.selectRows(indices), y);
                vistos += indices.length;
                Sgd.step(network.parameters(), learningRate);
            }
            historial.add(total / vistos);
        }
        return historial;
    }
}
