package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entrena la red. */
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
        Random random = new Random(seed);
        List<Double> perdidas = new ArrayList<>(epochs);
        while (perdidas.size() < epochs) {
            perdidas.add(epoca(network, X, labels, Batches.epoch(X.rows(), batchSize, random), learningRate));
        }
        return perdidas;
    }

    private static double epoca(TwoLayerNetwork red, Matrix X, int[] y, List<int[]> lotes, double eta) {
        double suma = 0;
        int n = 0;
        for (int[] lote : lotes) {
            Sgd.zeroGrad(red.parameters());
            suma += lote.length * red.lossAndBackward(X.selectRows(lote), Batches.select(y, lote));
            n += lote.length;
            Sgd.step(red.parameters(), eta);
        }
        return suma / n;
    }
}
