package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.TodoException;

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
     * @param logits {@code N×C}
     * @param labels la clase de cada ejemplo, N números de 0 a C-1
     * @return la pérdida, nunca negativa
     */
    public static double loss(Matrix logits, int[] labels) {
        // TODO CrossEntropy.loss: calcula la pérdida media a partir de los logits, sin desbordar
        throw new TodoException("CrossEntropy.loss");
    }

    /**
     * Calcula el gradiente de la pérdida respecto de los logits:
     *
     * <pre>{@code dL/dz_ij = (ŷ_ij - [j = y_i]) / N}</pre>
     *
     * <p>donde {@code [j = y_i]} es 1 para la clase correcta y 0 para las demás. Cada fila suma 0: ¿ves por qué? ¿De
     * dónde viene el 1/N?
     *
     * @param logits {@code N×C}
     * @param labels la clase de cada ejemplo; no la cambies
     * @return el gradiente, {@code N×C}
     */
    public static Matrix gradient(Matrix logits, int[] labels) {
        // TODO CrossEntropy.gradient: resta 1 a la probabilidad de la clase correcta y divide entre N
        throw new TodoException("CrossEntropy.gradient");
    }
}
