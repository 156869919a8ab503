package fromscratch;

import fromscratch.given.Matrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Entropía cruzada. */
public final class CrossEntropy {
    private CrossEntropy() {}

    public static double loss(Matrix logits, int[] labels) {
        double[][] z = logits.toArray();
        return IntStream.range(0, z.length)
                .mapToDouble(i -> logSumExp(z[i]) - z[i][labels[i]])
                .average()
                .orElseThrow();
    }

    public static Matrix gradient(Matrix logits, int[] labels) {
        Matrix p = Softmax.forward(logits);
        double n = labels.length;
        return Matrix.generate(p.rows(), p.cols(), (i, j) -> (p.get(i, j) - (j == labels[i] ? 1 : 0)) / n);
    }

    private static double logSumExp(double[] z) {
        double max = Arrays.stream(z).max().orElseThrow();
        return max + Math.log(Arrays.stream(z).map(v -> Math.exp(v - max)).sum());
    }
}
