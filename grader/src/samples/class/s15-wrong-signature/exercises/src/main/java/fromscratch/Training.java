package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entrena la red. */
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
        Random random = new Random(seed);
        List<Double> errores = new ArrayList<>(epochs);
        while (errores.size() < epochs)
        {
            errores.add(epoca(network, X, labels, Batches.epoch(X.rows(), batchSize, random), learningRate));
        }
        return errores;
    }

    private static double epoca(TwoLayerNetwork net, Matrix X, int[] y, List<int[]> lotes, double eta)
    {
        double suma = 0;
        int n = 0;
        for (int[] lote : lotes)
        {
            Sgd.zeroGrad(net.parameters());
            suma += lote.length * net.lossAndBackward(X.selectRows(lote), Batches.select(y, lote));
            n += lote.length;
            Sgd.step(net.parameters(), eta);
        }
        return suma / n;
    }
}
