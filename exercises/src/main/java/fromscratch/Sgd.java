package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.given.TodoException;
import java.util.List;

/**
 * La actualización a mano: descenso por gradiente.
 *
 * <pre>{@code θ ← θ - η ∇L}</pre>
 *
 * <p>¿Qué cambia cuando la tasa de aprendizaje η es demasiado grande? ¿Y demasiado pequeña?
 */
public final class Sgd {
    private Sgd() {}

    /**
     * Da un paso contra el gradiente en cada parámetro. El gradiente solo se lee: limpiarlo es cosa de {@link
     * #zeroGrad}.
     *
     * <pre>{@code
     * Parameter parameter = new Parameter(Matrix.of(new double[][] {{1, -2, 0.5}, {3, 0, -1}}));
     * parameter.setGrad(Matrix.of(new double[][] {{2, 4, -1}, {0, -8, 0.5}}));
     * Sgd.step(List.of(parameter), 0.25);
     * parameter.value() → 2×3 [[0.5, -3, 0.75], [3, 2, -1.125]]
     * }</pre>
     *
     * @param parameters los parámetros que se actualizan, pesos y sesgos
     * @param learningRate η, la tasa de aprendizaje
     */
    public static void step(List<Parameter> parameters, double learningRate) {
        // TODO Sgd.step: da un paso en cada parámetro
        throw new TodoException("Sgd.step");
    }

    /**
     * Pone a cero el gradiente de cada parámetro; el valor no cambia.
     *
     * <p>Los gradientes se acumulan: el segundo backward suma al primero. ¿Qué le pasa al entrenamiento si nadie los
     * pone a cero entre dos pasos?
     *
     * <pre>{@code
     * Parameter parameter = new Parameter(Matrix.of(new double[][] {{1, -2, 0.5}, {3, 0, -1}}));
     * parameter.setGrad(Matrix.of(new double[][] {{2, 4, -1}, {0, -8, 0.5}}));
     * Sgd.zeroGrad(List.of(parameter));
     * parameter.grad() → 2×3 [[0, 0, 0], [0, 0, 0]]
     * }</pre>
     *
     * @param parameters los parámetros, pesos y sesgos
     */
    public static void zeroGrad(List<Parameter> parameters) {
        // TODO Sgd.zeroGrad: pon a cero el gradiente de cada parámetro
        throw new TodoException("Sgd.zeroGrad");
    }
}
