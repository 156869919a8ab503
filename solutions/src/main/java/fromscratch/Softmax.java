package fromscratch;

import fromscratch.given.Matrix;

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
     * resultado: ¿qué número te conviene? ¿Sirve el mismo para todas las filas?
     *
     * <pre>{@code
     * Matrix logits = Matrix.of(new double[][] {{1, 2, 3}, {0, -1, 4}});
     * Softmax.forward(logits) → 2×3 [[0.0900306, 0.244728, 0.665241], [0.017868, 0.00657326, 0.975559]]
     * }</pre>
     *
     * @param logits {@code N×C}
     * @return las probabilidades, {@code N×C}
     */
    public static Matrix forward(Matrix logits) {
        // <solution Softmax.forward> calcula las probabilidades de cada fila
        Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));
        Matrix exponentials = shifted.map(Math::exp);
        return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));
        // </solution>
    }
}
