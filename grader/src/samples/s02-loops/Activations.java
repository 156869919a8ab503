package fromscratch;

import fromscratch.given.Matrix;

/** Activaciones. */
public final class Activations {
    private Activations() {}

    public static Matrix relu(Matrix Z) {
        return Loops.cadaUna(Z, z -> z > 0 ? z : 0);
    }

    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        return Loops.porEntradas(dH, Loops.cadaUna(Z, z -> z > 0 ? 1 : 0));
    }

    public static Matrix tanh(Matrix Z) {
        return Loops.cadaUna(Z, Math::tanh);
    }

    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        return Loops.porEntradas(dH, Loops.cadaUna(tanh(Z), a -> 1 - a * a));
    }

    public static Matrix sigmoid(Matrix Z) {
        return Loops.cadaUna(Z, z -> 1 / (1 + Math.exp(-z)));
    }

    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        return Loops.porEntradas(dH, Loops.cadaUna(sigmoid(Z), a -> a * (1 - a)));
    }
}
