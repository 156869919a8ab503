package fromscratch;

import fromscratch.given.Matrix;

/** Pérdida del clasificador. */
public final class CrossEntropy
{
    private CrossEntropy() {}

    public static double loss(Matrix logits, int[] labels)
    {
        double[][] z = logits.toArray();
        double total = 0;
        for (int i = 0; i < z.length; i++)
        {
            double max = Double.NEGATIVE_INFINITY;
            for (double v : z[i])
            {
                max = Math.max(max, v);
            }
            double suma = 0;
            for (double v : z[i])
            {
                suma += Math.exp(v - max);
            }
            total += max + Math.log(suma) - z[i][labels[i]];
        }
        return total / z.length;
    }

    public static Matrix gradient(Matrix logits, int[] labels)
    {
        double[][] g = Softmax.forward(logits).toArray();
        int n = g.length;
        for (int i = 0; i < n; i++)
        {
            g[i][labels[i]] -= 1;
            for (int j = 0; j < g[i].length; j++)
            {
                g[i][j] /= n;
            }
        }
        return Matrix.of(g);
    }
}
