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
     * @param prediction {@code N×m}
     * @param target lo que debía salir, {@code N×m}
     */
    public static double loss(Matrix prediction, Matrix target) {
        // <solution MeanSquaredError.loss> calcula la media de los cuadrados de las diferencias
        Matrix error = prediction.minus(target);
        return error.hadamard(error).sum() / (error.rows() * error.cols());
        // </solution>
    }

    /**
     * Calcula el gradiente de la pérdida respecto de la predicción. Deriva la fórmula de arriba: ¿qué factor deja el
     * cuadrado?
     *
     * @param prediction {@code N×m}
     * @param target {@code N×m}
     * @return el gradiente, {@code N×m}
     */
    public static Matrix gradient(Matrix prediction, Matrix target) {
        // <solution MeanSquaredError.gradient> deriva la pérdida respecto de cada entrada de la predicción
        Matrix error = prediction.minus(target);
        return error.times(2.0 / (error.rows() * error.cols()));
        // </solution>
    }
}
