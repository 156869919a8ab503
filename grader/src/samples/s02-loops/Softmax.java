package fromscratch;

import fromscratch.given.Matrix;

/** Softmax. */
public final class Softmax {
    private Softmax() {}

    public static Matrix forward(Matrix logits) {
        double[][] p = logits.toArray();
        for (double[] fila : p) {
            double c = Loops.maximo(fila); // uno por fila, no el de toda la matriz
            double suma = Loops.sumaExp(fila, c);
            for (int j = 0; j < fila.length; j++) {
                fila[j] = Math.exp(fila[j] - c) / suma;
            }
        }
        return Matrix.of(p);
    }
}
