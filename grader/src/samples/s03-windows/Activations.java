package fromscratch;

import fromscratch.given.Matrix;
import java.util.function.DoubleUnaryOperator;

/** Cada activación con su derivada. */
public final class Activations {
    private static final DoubleUnaryOperator SIGMA = z -> 1 / (1 + Math.exp(-z));

    private Activations() {}

    public static Matrix relu(Matrix Z) {
        return Z.map(z -> Math.max(z, 0));
    }

    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        return chain(Z, dH, z -> z > 0 ? 1 : 0);
    }

    public static Matrix tanh(Matrix Z) {
        return Z.map(Math::tanh);
    }

    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        return chain(Z, dH, z -> 1 - Math.pow(Math.tanh(z), 2));
    }

    public static Matrix sigmoid(Matrix Z) {
        return Z.map(SIGMA);
    }

    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        return chain(Z, dH, SIGMA.andThen(s -> s * (1 - s)));
    }

    // regla de la cadena: dZ = dH ⊙ f'(Z)
    private static Matrix chain(Matrix Z, Matrix dH, DoubleUnaryOperator derivative) {
        return dH.hadamard(Z.map(derivative));
    }
}
