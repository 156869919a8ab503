package fromscratch;

import fromscratch.given.Matrix;

/**
 * La pérdida de un clasificador: un solo número para todo el lote.
 *
 * <p>Se calcula desde los logits, no desde las probabilidades. Con {@code y_i} la clase correcta del ejemplo i, contada
 * desde 0:
 *
 * <pre>{@code L = (1/N) Σ_i ( log Σ_k e^(z_ik) - z_(i, y_i) )}</pre>
 *
 * <p>¿Por qué trabajar con logits? Prueba qué da {@code log(softmax(z))} cuando una probabilidad es tan pequeña que se
 * redondea a 0. ¿Y por qué es útil que todo el lote quede en un número?
 */
public final class CrossEntropy {
    private CrossEntropy() {}

    /**
     * Calcula la media de la entropía cruzada sobre el lote, exacta también con logits de ±10 000.
     *
     * <pre>{@code
     * Matrix logits = Matrix.of(new double[][] {{1, 2, 3}, {0, -1, 4}});
     * int[] labels = {2, 0};
     * CrossEntropy.loss(logits, labels) ≈ 2.21618
     * }</pre>
     *
     * @param logits {@code N×C}
     * @param labels la clase de cada ejemplo, N números de 0 a C-1
     * @return la pérdida, nunca negativa
     */
    public static double loss(Matrix logits, int[] labels) {
        // <solution CrossEntropy.loss> calcula la pérdida media del lote
        Matrix maxima = logits.rowMaxima();
        Matrix sums = logits.plusColumn(maxima.times(-1)).map(Math::exp).rowSums();
        double total = 0;
        for (int i = 0; i < labels.length; i++) {
            total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);
        }
        return total / labels.length;
        // </solution>
    }

    /**
     * Calcula el gradiente de la pérdida respecto de los logits:
     *
     * <pre>{@code dL/dz_ij = (ŷ_ij - [j = y_i]) / N}</pre>
     *
     * <p>donde {@code [j = y_i]} es 1 para la clase correcta y 0 para las demás. Cada fila suma 0: ¿ves por qué? ¿De
     * dónde viene el 1/N?
     *
     * <pre>{@code
     * Matrix logits = Matrix.of(new double[][] {{1, 2, 3}, {0, -1, 4}});
     * int[] labels = {2, 0};
     * CrossEntropy.gradient(logits, labels) → 2×3 [[0.0450153, 0.122364, -0.16738], [-0.491066, 0.00328663, 0.487779]]
     * }</pre>
     *
     * @param logits {@code N×C}
     * @param labels la clase de cada ejemplo; no la cambies
     * @return el gradiente, {@code N×C}
     */
    public static Matrix gradient(Matrix logits, int[] labels) {
        // <solution CrossEntropy.gradient> calcula el gradiente respecto de los logits
        Matrix probabilities = Softmax.forward(logits);
        Matrix oneHot = Matrix.generate(logits.rows(), logits.cols(), (i, j) -> j == labels[i] ? 1 : 0);
        return probabilities.minus(oneHot).times(1.0 / labels.length);
        // </solution>
    }
}
