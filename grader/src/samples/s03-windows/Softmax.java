package fromscratch;

import fromscratch.given.Matrix;
import java.util.Arrays;

/** Softmax, fila a fila. */
public final class Softmax {
    private Softmax() {}

    public static Matrix forward(Matrix logits) {
        return Matrix.of(Arrays.stream(logits.toArray()).map(Softmax::row).toArray(double[][]::new));
    }

    private static double[] row(double[] z) {
        double max = Arrays.stream(z).max().orElseThrow();
        double[] e = Arrays.stream(z).map(v -> Math.exp(v - max)).toArray();
        double total = Arrays.stream(e).sum();
        return Arrays.stream(e).map(v -> v / total).toArray();
    }
}
