package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import fromscratch.given.TodoException;
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
     * <p>Un solo {@code new Random(seed)} sirve para todas las épocas: con él, {@link Batches#epoch} reparte en lotes los
     * índices de cada época. Para cada lote: gradientes a cero, pérdida y backward, un paso. El último lote puede ser
     * más pequeño: cuenta lo que tiene, en el gradiente y en la media.
     *
     * @param network la red, que aprende
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
        // TODO Training.train: recorre épocas y lotes: ceros, pérdida y backward, paso; y anota la media
        throw new TodoException("Training.train");
    }
}
