package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entrenamiento. */
public final class Training
{
    private Training() {}

    public static List<Double> train(
            TwoLayerNetwork network,
            Matrix X,
            int[] labels,
            int epochs,
            int batchSize,
            double learningRate,
            long seed)
            {
        List<Double> resultado = new ArrayList<>();
        Random random = new Random(seed);
        for (int epoca = 0; epoca < epochs; epoca++)
        {
            double acumulada = 0;
            List<int[]> lotes = Batches.epoch(X.rows(), batchSize, random);
            for (int[] lote : lotes)
            {
                // 1. forward y backward
                double perdida = network.lossAndBackward(X.selectRows(lote), Batches.select(labels, lote));
                // 2. actualizar
                Sgd.step(network.parameters(), learningRate);
                acumulada += perdida * lote.length;
            }
            resultado.add(acumulada / labels.length);
        }
        return resultado;
    }
}
