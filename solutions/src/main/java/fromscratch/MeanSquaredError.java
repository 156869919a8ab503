package fromscratch;

import fromscratch.given.Matrix;

/**
 * La pérdida de una regresión: la media del error al cuadrado sobre todas las entradas.
 *
 * <pre>{@code L = (1/(N·m)) Σ_ij (p_ij - t_ij)²}</pre>
 *
 * <p>Hay quien pone un ½ delante, quien divide solo entre N y quien saca la raíz. Aquí no: es la definición que usa
 * PyTorch. ¿En qué se notaría cada una de esas diferencias?
 */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    /**
     * Calcula la media de los errores al cuadrado.
     *
     * <pre>{@code
     * Matrix prediction = Matrix.of(new double[][] {{1, 2, 3}, {4, -1, 0.5}});
     * Matrix target = Matrix.of(new double[][] {{0, 2, 5}, {1, 1, 0}});
     * MeanSquaredError.loss(prediction, target) ≈ 3.04167
     * }</pre>
     *
     * @param prediction {@code N×m}
     * @param target lo que debía salir, {@code N×m}
     */
    public static double loss(Matrix prediction, Matrix target) {
        // <solution MeanSquaredError.loss> calcula la pérdida
        Matrix error = prediction.minus(target);
        return error.hadamard(error).sum() / (error.rows() * error.cols());
        // </solution>
    }

    /**
     * Calcula el gradiente de la pérdida respecto de la predicción. Deriva la fórmula de arriba: ¿qué factor deja el
     * cuadrado?
     *
     * <pre>{@code
     * Matrix prediction = Matrix.of(new double[][] {{1, 2, 3}, {4, -1, 0.5}});
     * Matrix target = Matrix.of(new double[][] {{0, 2, 5}, {1, 1, 0}});
     * MeanSquaredError.gradient(prediction, target) → 2×3 [[0.333333, 0, -0.666667], [1, -0.666667, 0.166667]]
     * }</pre>
     *
     * @param prediction {@code N×m}
     * @param target {@code N×m}
     * @return el gradiente, {@code N×m}
     */
    public static Matrix gradient(Matrix prediction, Matrix target) {
        // <solution MeanSquaredError.gradient> calcula el gradiente respecto de la predicción
        Matrix error = prediction.minus(target);
        return error.times(2.0 / (error.rows() * error.cols()));
        // </solution>
    }
}
