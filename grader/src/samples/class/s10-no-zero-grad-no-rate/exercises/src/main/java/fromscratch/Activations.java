package fromscratch;

import fromscratch.given.Matrix;

/** Funciones de activación. */
public final class Activations
{
    private Activations() {}

    public static Matrix relu(Matrix Z)
    {
        return Z.map(Activations::soloPositivos);
    }

    private static double soloPositivos(double z)
    {
        if (z > 0)
        {
            return z;
        }
        else
        {
            return 0;
        }
    }

    public static Matrix reluBackward(Matrix Z, Matrix dH)
    {
        return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> Z.get(i, j) > 0 ? dH.get(i, j) : 0);
    }

    public static Matrix tanh(Matrix Z)
    {
        // tanh(z) = 2 σ(2z) - 1, así no sale ∞/∞
        return sigmoid(Z.times(2)).map(s -> 2 * s - 1);
    }

    public static Matrix tanhBackward(Matrix Z, Matrix dH)
    {
        Matrix T = tanh(Z);
        return Matrix.generate(
                Z.rows(), Z.cols(), (i, j) -> dH.get(i, j) * (1 - T.get(i, j)) * (1 + T.get(i, j)));
    }

    public static Matrix sigmoid(Matrix Z)
    {
        return Z.map(z -> 1 / (1 + Math.exp(-z)));
    }

    public static Matrix sigmoidBackward(Matrix Z, Matrix dH)
    {
        Matrix S = sigmoid(Z);
        return Matrix.generate(
                Z.rows(), Z.cols(), (i, j) -> dH.get(i, j) * S.get(i, j) * (1 - S.get(i, j)));
    }
}
