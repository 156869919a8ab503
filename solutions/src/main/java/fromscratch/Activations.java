package fromscratch;

import fromscratch.given.Matrix;

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

    /**
     * ReLU: {@code max(0, z)}.
     *
     * <pre>{@code
     * Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0}, {0.5, 1, 3}});
     * Activations.relu(Z) → 2×3 [[0, 0, 0], [0.5, 1, 3]]
     * }</pre>
     */
    public static Matrix relu(Matrix Z) {
        // <solution Activations.relu> calcula relu(z) para cada entrada
        return Z.map(z -> Math.max(0, z));
        // </solution>
    }

    /**
     * El gradiente de ReLU: {@code dH} donde {@code z > 0}, y 0 en lo demás, también en {@code z = 0}.
     *
     * <pre>{@code
     * Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0.25}, {0.5, -1, 3}});
     * Matrix dH = Matrix.of(new double[][] {{1, 2, 3}, {-1, 0.5, -2}});
     * Activations.reluBackward(Z, dH) → 2×3 [[0, 0, 3], [-1, 0, -2]]
     * }</pre>
     */
    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        // <solution Activations.reluBackward> calcula dZ a partir de Z y dH
        return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));
        // </solution>
    }

    /**
     * Tangente hiperbólica, entre -1 y 1. ¿Qué da tu fórmula para z = 1000?
     *
     * <pre>{@code
     * Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0}, {0.5, 1, 3}});
     * Activations.tanh(Z) → 2×3 [[-0.964028, -0.462117, 0], [0.462117, 0.761594, 0.995055]]
     * }</pre>
     */
    public static Matrix tanh(Matrix Z) {
        // <solution Activations.tanh> calcula tanh(z) para cada entrada
        return Z.map(Math::tanh);
        // </solution>
    }

    /**
     * El gradiente de tanh: {@code tanh'(z) = 1 - tanh(z)²}. ¿Es lo mismo que 1 - z²?
     *
     * <pre>{@code
     * Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0}, {0.5, 1, 3}});
     * Matrix dH = Matrix.of(new double[][] {{1, 2, 3}, {-1, 0.5, -2}});
     * Activations.tanhBackward(Z, dH) → 2×3 [[0.0706508, 1.5729, 3], [-0.786448, 0.209987, -0.0197321]]
     * }</pre>
     */
    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        // <solution Activations.tanhBackward> calcula dZ a partir de Z y dH
        return dH.hadamard(tanh(Z).map(a -> 1 - a * a));
        // </solution>
    }

    /**
     * Sigmoide: {@code σ(z) = 1 / (1 + e^(-z))}, entre 0 y 1. Tampoco aquí debe salir NaN para z = -1000.
     *
     * <pre>{@code
     * Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0}, {0.5, 1, 3}});
     * Activations.sigmoid(Z) → 2×3 [[0.119203, 0.377541, 0.5], [0.622459, 0.731059, 0.952574]]
     * }</pre>
     */
    public static Matrix sigmoid(Matrix Z) {
        // <solution Activations.sigmoid> calcula σ(z) para cada entrada
        return Z.map(z -> 1 / (1 + Math.exp(-z)));
        // </solution>
    }

    /**
     * El gradiente de la sigmoide: {@code σ'(z) = σ(z) (1 - σ(z))}. ¿Recibes z, o ya σ(z)?
     *
     * <pre>{@code
     * Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0}, {0.5, 1, 3}});
     * Matrix dH = Matrix.of(new double[][] {{1, 2, 3}, {-1, 0.5, -2}});
     * Activations.sigmoidBackward(Z, dH) → 2×3 [[0.104994, 0.470007, 0.75], [-0.235004, 0.098306, -0.0903533]]
     * }</pre>
     */
    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        // <solution Activations.sigmoidBackward> calcula dZ a partir de Z y dH
        return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));
        // </solution>
    }
}
