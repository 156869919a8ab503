package fromscratch;

import fromscratch.given.Matrix;

/**
 * La capa lineal: multiplica cada ejemplo por los pesos y le suma el sesgo.
 *
 * <p>Con {@code X: N×d}, {@code W: d×h} y {@code b: 1×h}:
 *
 * <pre>{@code Z = XW + b        Z: N×h}</pre>
 *
 * <p>Piénsalo antes de escribir: si X es 32×2 y queremos h = 16, ¿qué forma debe tener W? ¿Y b?
 */
public final class Linear {
    private Linear() {}

    /** Los gradientes de la pérdida: dX tiene la forma de X, dW la de W y db la de b. */
    public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

    /**
     * Calcula {@code Z = XW + b}; {@code b} se suma a todas las filas.
     *
     * <p>¿Qué pasa si multiplicas en el otro orden, WX? ¿En qué caso no te darías cuenta?
     *
     * <pre>{@code
     * Matrix X = Matrix.of(new double[][] {{1, -2, 3}, {0.5, 4, -1}});
     * Matrix W = Matrix.of(new double[][] {{2, -1, 0.5, 1}, {0, 3, -2, 1}, {1, 1, 1.5, -1}});
     * Matrix b = Matrix.row(10, 20, 30, 40);
     * Linear.forward(X, W, b) → 2×4 [[15, 16, 39, 36], [10, 30.5, 20.75, 45.5]]
     * }</pre>
     *
     * @param X el lote, un ejemplo por fila, {@code N×d}
     * @param W los pesos, {@code d×h}
     * @param b el sesgo, {@code 1×h}
     * @return Z, {@code N×h}
     */
    public static Matrix forward(Matrix X, Matrix W, Matrix b) {
        // <solution Linear.forward> calcula Z, la salida de la capa
        return X.matmul(W).plusRow(b);
        // </solution>
    }

    /**
     * Lleva hacia atrás el gradiente de Z: si {@code dZ} es la derivada de la pérdida respecto de Z, entonces
     *
     * <pre>{@code dX = dZ Wᵀ      dW = Xᵀ dZ      db_j = Σ_i dZ_ij}</pre>
     *
     * <p>Si dudas con una traspuesta, deja que hablen las formas: solo hay un producto que dé la forma correcta. ¿Y
     * por qué db suma las filas, y no hace la media?
     *
     * <pre>{@code
     * Matrix X = Matrix.of(new double[][] {{1, -2, 3}, {0.5, 4, -1}});
     * Matrix W = Matrix.of(new double[][] {{2, -1, 0.5, 1}, {0, 3, -2, 1}, {1, 1, 1.5, -1}});
     * Matrix dZ = Matrix.of(new double[][] {{1, -1, 2, 0.5}, {3, 0, -2, 1}});
     * Linear.backward(X, W, dZ).dX() → 2×3 [[4.5, -6.5, 2.5], [6, 5, -1]]
     * Linear.backward(X, W, dZ).dW() → 3×4 [[2.5, -1, 1, 1], [10, 2, -12, 3], [0, -3, 8, 0.5]]
     * Linear.backward(X, W, dZ).db() → 1×4 [[4, -1, 0, 1.5]]
     * }</pre>
     *
     * @param X el lote que vio {@link #forward}, {@code N×d}
     * @param W los pesos, {@code d×h}
     * @param dZ el gradiente que llega desde arriba, {@code N×h}
     * @return dX, {@code N×d}; dW, {@code d×h}; db, {@code 1×h}
     */
    public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
        // <solution Linear.backward> calcula dX, dW y db
        Matrix dX = dZ.matmul(W.transpose());
        Matrix dW = X.transpose().matmul(dZ);
        Matrix db = dZ.columnSums();
        return new Gradients(dX, dW, db);
        // </solution>
    }
}
