// Entrega final (v3)
package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Entrenamiento con trazas para ver qué pasa. */
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
        List<Double> losses = new ArrayList<>();
        int numLotes = X.rows() / batchSize;
        System.out.println("entrenando: N=" + X.rows() + " lotes=" + numLotes + " lr=" + learningRate);
        for (int epoch = 0; epoch < epochs; epoch++) {
            System.out.println("=== epoca " + epoch + " de " + epochs + " ===");
            List<int[]> lotes = Batches.epoch(X.rows(), batchSize, random);
            double suma = 0;
            for (int k = 0; k < numLotes; k++) {
                int[] lote = lotes.get(k);
                for (int i = 0; i < lote.length; i++) {
                    System.out.println("  ejemplo " + lote[i] + " clase " + labels[lote[i]]);
                }
                Sgd.zeroGrad(network.parameters());
                double loss = network.lossAndBackward(X.selectRows(lote), Batches.select(labels, lote));
                System.out.println("lote " + k + " " + Arrays.toString(lote) + " perdida=" + loss);
                System.out.println("W1 antes:   " + network.parameters().get(0).value());
                Sgd.step(network.parameters(), learningRate);
                System.out.println("W1 después: " + network.parameters().get(0).value());
                suma += loss;
            }
            losses.add(suma / numLotes);
            System.out.println("pérdida media: " + losses.get(epoch));
        }
        return losses;
    }
}
