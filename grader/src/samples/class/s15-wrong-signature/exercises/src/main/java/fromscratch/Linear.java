package fromscratch;

import fromscratch.given.Matrix;

/** Capa lineal. Con arrays me aclaro mejor que con Matrix. */
public final class Linear
{
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static double[][] forward(double[][] X, double[][] W, double[] b)
    {
        int N = X.length;
        int d = W.length;
        int h = W[0].length;
        double[][] Z = new double[N][h];
        for (int i = 0; i < N; i++)
        {
            for (int j = 0; j < h; j++)
            {
                double s = 0;
                for (int k = 0; k < d; k++)
                {
                    s += X[i][k] * W[k][j];
                }
                Z[i][j] = s + b[j];
            }
        }
        return Z;
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ)
    {
        Matrix dX = dZ.matmul(W.transpose());
        Matrix dW = X.transpose().matmul(dZ);
        Matrix db = dZ.columnSums();
        return new Gradients(dX, dW, db);
    }
}
