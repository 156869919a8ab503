package fromscratch;

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
     * @param parameters los parámetros que se actualizan, pesos y sesgos
     * @param learningRate η, la tasa de aprendizaje
     */
    public static void step(List<Parameter> parameters, double learningRate) {
        // TODO Sgd.step: da a cada parámetro su nuevo valor
        throw new TodoException("Sgd.step");
    }

    /**
     * Pone a cero el gradiente de cada parámetro; el valor no cambia.
     *
     * <p>Los gradientes se acumulan: el segundo backward suma al primero. ¿Qué le pasa al entrenamiento si nadie los
     * pone a cero entre dos pasos?
     */
    public static void zeroGrad(List<Parameter> parameters) {
        // TODO Sgd.zeroGrad: pon a cero todos los gradientes
        throw new TodoException("Sgd.zeroGrad");
    }
}
