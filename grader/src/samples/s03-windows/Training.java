package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Entrenamiento por lotes. */
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
        return IntStream.range(0, epochs)
                .mapToObj(e -> Batches.epoch(X.rows(), batchSize, random).stream()
                                .mapToDouble(batch -> batch.length * update(network, X, labels, batch, learningRate))
                                .sum()
                        / X.rows())
                .toList();
    }

    private static double update(TwoLayerNetwork network, Matrix X, int[] labels, int[] batch, double learningRate) {
        Sgd.zeroGrad(network.parameters());
        double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));
        Sgd.step(network.parameters(), learningRate);
        return loss;
    }
}
