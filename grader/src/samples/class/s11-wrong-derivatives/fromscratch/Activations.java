// Grupo 3
package fromscratch;

import fromscratch.given.Matrix;

/** Activaciones y sus gradientes. */
public final class Activations {
    private Activations() {}

    public static Matrix relu(Matrix Z) {
        return Z.map(z -> Math.max(0.0, z));
    }

    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        // 1 donde la neurona deja pasar
        return dH.hadamard(Z.map(z -> z >= 0 ? 1 : 0));
    }

    public static Matrix tanh(Matrix Z) {
        return Z.map(Math::tanh);
    }

    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        Matrix a = tanh(Z);
        return dH.hadamard(a.map(v -> 1 - v * v));
    }

    private static double sigma(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    private static double sigmaPrima(double z) {
        return sigma(z) * (1 - sigma(z));
    }

    public static Matrix sigmoid(Matrix Z) {
        return Z.map(Activations::sigma);
    }

    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        Matrix a = sigmoid(Z);
        return dH.hadamard(a.map(Activations::sigmaPrima));
    }
}
