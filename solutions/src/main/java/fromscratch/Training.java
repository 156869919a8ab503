package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * El entrenamiento, con todas sus piezas a la vista: parámetros, forward, pérdida, backward y actualización.
 *
 * <p>Es la parte más frágil de todo el recorrido: cada pieza puede estar bien y el bucle, mal. ¿Qué pasa si cambias de
 * orden dos de sus líneas?
 */
public final class Training {
    private Training() {}

    /**
     * Entrena la red y devuelve la pérdida media por ejemplo de cada época, vista antes de cada paso.
     *
     * <p>Un solo {@code new Random(seed)} sirve para todas las épocas: con él, {@link Batches#epoch} reparte en lotes
     * los índices de cada época. Cada lote da un paso, con su gradiente y ninguno más. El último lote puede ser más
     * pequeño: cuenta lo que tiene, en el gradiente y en la media.
     *
     * <pre>{@code
     * TwoLayerNetwork network = new TwoLayerNetwork(
     *         new Parameter(Matrix.of(new double[][] {{1, -1, 0.5}, {0.5, 1, -1}})),
     *         new Parameter(Matrix.row(0.1, -0.2, 0.3)),
     *         new Parameter(Matrix.of(new double[][] {{1, -1, 0.5, 0}, {0, 1, -0.5, 2}, {-1, 0.5, 1, -0.5}})),
     *         new Parameter(Matrix.row(0.2, -0.1, 0, 0.1)));
     * Matrix X = Matrix.of(new double[][] {{1, 2}, {-1, 0.5}, {0.5, -1.5}, {2, 1}, {-0.5, -1}});
     * int[] labels = {3, 1, 0, 0, 2};
     * Training.train(network, X, labels, 3, 2, 0.5, 7) ≈ [2.12717, 1.53391, 0.914362]
     * }</pre>
     *
     * @param network la red, que aprende; al empezar, sus gradientes son cero
     * @param X todos los ejemplos, {@code N×d}
     * @param labels la clase de cada uno; no la cambies
     * @param epochs cuántas veces se ven todos los ejemplos
     * @param batchSize cuántos ejemplos por paso
     * @param learningRate η
     * @param seed la semilla del reparto
     * @return una pérdida por época
     */
    public static List<Double> train(
            TwoLayerNetwork network,
            Matrix X,
            int[] labels,
            int epochs,
            int batchSize,
            double learningRate,
            long seed) {
        // <solution Training.train> entrena la red y devuelve la pérdida media de cada época
        Random random = new Random(seed);
        List<Double> losses = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            double total = 0;
            for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {
                Sgd.zeroGrad(network.parameters());
                double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));
                Sgd.step(network.parameters(), learningRate);
                total += loss * batch.length;
            }
            losses.add(total / X.rows());
        }
        return losses;
        // </solution>
    }
}
