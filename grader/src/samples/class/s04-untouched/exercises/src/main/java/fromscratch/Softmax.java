package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.TodoException;

/**
 * De logits a probabilidades: cada fila queda con números entre 0 y 1 que suman 1.
 *
 * <pre>{@code ŷ_ij = e^(z_ij) / Σ_k e^(z_ik)}</pre>
 */
public final class Softmax {
    private Softmax() {}

    /**
     * Aplica softmax a cada fila por separado.
     *
     * <p>{@code e^1000} no cabe en un double. Pero sumar el mismo número a todos los logits de una fila no cambia el
     * resultado: ¿qué número te conviene restar a cada fila para que ningún exponente sea positivo? ¿Sirve el mismo
     * para todas las filas?
     *
     * @param logits {@code N×C}
     * @return las probabilidades, {@code N×C}
     */
    public static Matrix forward(Matrix logits) {
        // TODO Softmax.forward: convierte cada fila de logits en probabilidades, sin desbordar
        throw new TodoException("Softmax.forward");
    }
}
