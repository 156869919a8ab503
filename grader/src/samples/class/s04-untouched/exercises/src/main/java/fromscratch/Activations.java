package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.TodoException;

/**
 * Las no linealidades, entrada por entrada, y cómo pasa el gradiente por ellas.
 *
 * <p>Hacia atrás vale siempre lo mismo, la regla de la cadena:
 *
 * <pre>{@code dZ = dH ⊙ f'(Z)}</pre>
 *
 * <p>Todas las matrices tienen aquí la misma forma, {@code N×h}. ¿Qué se perdería si olvidaras multiplicar por el dH
 * que llega desde arriba? ¿Lo notarías si dH fuera todo unos?
 */
public final class Activations {
    private Activations() {}

    /** ReLU: {@code max(0, z)}. */
    public static Matrix relu(Matrix Z) {
        // TODO Activations.relu: deja pasar lo positivo y pon 0 en lo demás
        throw new TodoException("Activations.relu");
    }

    /** El gradiente de ReLU: {@code dH} donde {@code z > 0}, y 0 en lo demás, también en {@code z = 0}. */
    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        // TODO Activations.reluBackward: deja pasar dH solo donde z es positivo
        throw new TodoException("Activations.reluBackward");
    }

    /** Tangente hiperbólica, entre -1 y 1. ¿Qué da tu fórmula para z = 1000? */
    public static Matrix tanh(Matrix Z) {
        // TODO Activations.tanh: aplica la tangente hiperbólica a cada entrada
        throw new TodoException("Activations.tanh");
    }

    /** El gradiente de tanh: {@code tanh'(z) = 1 - tanh(z)²}. ¿Es lo mismo que 1 - z²? */
    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        // TODO Activations.tanhBackward: multiplica dH por la derivada de tanh en Z
        throw new TodoException("Activations.tanhBackward");
    }

    /** Sigmoide: {@code σ(z) = 1 / (1 + e^(-z))}, entre 0 y 1. Tampoco aquí debe salir NaN para z = -1000. */
    public static Matrix sigmoid(Matrix Z) {
        // TODO Activations.sigmoid: aplica la sigmoide a cada entrada
        throw new TodoException("Activations.sigmoid");
    }

    /** El gradiente de la sigmoide: {@code σ'(z) = σ(z) (1 - σ(z))}. ¿Recibes z, o ya σ(z)? */
    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        // TODO Activations.sigmoidBackward: multiplica dH por la derivada de la sigmoide en Z
        throw new TodoException("Activations.sigmoidBackward");
    }
}
