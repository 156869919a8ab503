package fromscratch;

import fromscratch.given.Matrix;

/** ReLU, tanh y sigmoide, recorriendo todas las entradas. */
public final class Activations {
    private Activations() {}

    public static Matrix relu(Matrix Z) {
        double[][] h = Z.toArray();
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < h[i].length; j++) {
                if (h[i][j] < 0) {
                    h[i][j] = 0;
                }
            }
        }
        return Matrix.of(h);
    }

    public static Matrix reluBackward(Matrix Z, Matrix dH) {
        double[][] dz = dH.toArray();
        for (int i = 0; i < dz.length; i++) {
            for (int j = 0; j < dz[i].length; j++) {
                if (Z.get(i, j) <= 0) {
                    dz[i][j] = 0; // no pasa nada por las neuronas apagadas
                }
            }
        }
        return Matrix.of(dz);
    }

    public static Matrix tanh(Matrix Z) {
        double[][] h = Z.toArray();
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < h[i].length; j++) {
                h[i][j] = Math.tanh(h[i][j]);
            }
        }
        return Matrix.of(h);
    }

    public static Matrix tanhBackward(Matrix Z, Matrix dH) {
        double[][] dz = dH.toArray();
        for (int i = 0; i < dz.length; i++) {
            for (int j = 0; j < dz[i].length; j++) {
                double a = Math.tanh(Z.get(i, j));
                dz[i][j] *= 1 - a * a;
            }
        }
        return Matrix.of(dz);
    }

    public static Matrix sigmoid(Matrix Z) {
        double[][] h = Z.toArray();
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < h[i].length; j++) {
                h[i][j] = sigma(h[i][j]);
            }
        }
        return Matrix.of(h);
    }

    public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
        double[][] dz = dH.toArray();
        for (int i = 0; i < dz.length; i++) {
            for (int j = 0; j < dz[i].length; j++) {
                double s = sigma(Z.get(i, j));
                dz[i][j] *= s * (1 - s);
            }
        }
        return Matrix.of(dz);
    }

    private static double sigma(double z) {
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        double e = Math.exp(z);
        return e / (1 + e);
    }
}
