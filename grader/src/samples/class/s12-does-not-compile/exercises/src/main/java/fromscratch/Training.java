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
    Random azar = new Random(seed);
    List<Double> curvaDePerdida = new ArrayList<>();
    for (int e = 0; e < epochs; e++) {
      double suma = 0;
      for (int[] ids : Batches.epoch(X.rows(), batchSize, azar)) {
        Sgd.zeroGrad(network.parameters());
        double L = network.lossAndBackward(X.selectRows(ids), Batches.select(labels, ids));
        Sgd.step(network.parameters(), learningRate);
        suma += L * ids.length; // L es la media del lote
      }
      curvaDePerdida.add(suma / X.rows());
    }
    return curvaDePerdida;
  }
}
