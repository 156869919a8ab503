package fromscratch;

import fromscratch.given.Matrix;
import java.util.stream.IntStream;

/** Z = XW + b, con streams. */
public final class Linear {
    private Linear() {}

    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    public static Matrix forward(Matrix X, Matrix W, Matrix b) {
        return Matrix.generate(
                X.rows(),
                W.cols(),
                (i, j) -> b.get(0, j)
                        + IntStream.range(0, X.cols())
                                .mapToDouble(k -> X.get(i, k) * W.get(k, j))
                                .sum());
    }

    public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
        IntStream ejemplos = IntStream.range(0, dZ.rows());
        double[] db = ejemplos.mapToObj(i -> dZ.toArray()[i])
                .reduce(new double[dZ.cols()], Linear::suma);
        return new Gradients(producto(dZ, W.transpose()), producto(X.transpose(), dZ), Matrix.row(db));
    }

    private static Matrix producto(Matrix A, Matrix B) {
        return Matrix.generate(A.rows(), B.cols(), (i, j) -> IntStream.range(0, A.cols())
                .mapToDouble(k -> A.get(i, k) * B.get(k, j))
                .sum());
    }

    private static double[] suma(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(k -> a[k] + b[k]).toArray();
    }
}
