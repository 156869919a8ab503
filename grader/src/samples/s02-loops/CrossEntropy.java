package fromscratch;

import fromscratch.given.Matrix;

/** Entropía cruzada. */
public final class CrossEntropy {
    private CrossEntropy() {}

    public static double loss(Matrix logits, int[] labels) {
        double[][] z = logits.toArray();
        double suma = 0;
        for (int i = 0; i < z.length; i++) {
            double c = Loops.maximo(z[i]);
            suma = suma + c + Math.log(Loops.sumaExp(z[i], c)) - z[i][labels[i]];
        }
        return suma / z.length;
    }

    public static Matrix gradient(Matrix logits, int[] labels) {
        double[][] g = Softmax.forward(logits).toArray();
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g[i].length; j++) {
                if (j == labels[i]) {
                    g[i][j] = (g[i][j] - 1) / g.length;
                } else {
                    g[i][j] = g[i][j] / g.length;
                }
            }
        }
        return Matrix.of(g);
    }
}
