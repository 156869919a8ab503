package fromscratch;

import fromscratch.given.Matrix;

/**
 * Por qué hace falta una no linealidad: dos capas lineales seguidas, sin nada entre ellas, son una sola.
 *
 * <p>Sustituye la primera capa en la segunda y mira qué queda:
 *
 * <pre>{@code (X W1 + b1) W2 + b2 = X W + b}</pre>
 *
 * <p>¿Qué gana entonces una red con veinte capas lineales seguidas?
 */
public final class LinearCollapse {
    private LinearCollapse() {}

    /** Una capa lineal: sus pesos y su sesgo. */
    public record Layer(Matrix W, Matrix b) {}

    /**
     * Encuentra la única capa que hace lo mismo que las dos.
     *
     * <p>Desarrolla el producto de arriba: ¿qué multiplica a X?, ¿qué queda sin X? No olvides que b1 también pasa por
     * la segunda capa.
     *
     * <pre>{@code
     * Matrix W1 = Matrix.of(new double[][] {{1, 2, 0}, {-1, 3, 2}});
     * Matrix b1 = Matrix.row(1, 0, -2);
     * Matrix W2 = Matrix.of(new double[][] {{2, 0, 1, -1}, {1, 1, 0, 2}, {0, -3, 1, 1}});
     * Matrix b2 = Matrix.row(5, 6, 7, 8);
     * LinearCollapse.collapse(W1, b1, W2, b2).W() → 2×4 [[4, 2, 1, 3], [1, -3, 1, 9]]
     * LinearCollapse.collapse(W1, b1, W2, b2).b() → 1×4 [[7, 12, 6, 5]]
     * }</pre>
     *
     * @param W1 {@code d×h}
     * @param b1 {@code 1×h}
     * @param W2 {@code h×C}
     * @param b2 {@code 1×C}
     * @return W, {@code d×C}, y b, {@code 1×C}
     */
    public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
        // <solution LinearCollapse.collapse> calcula W y b de la capa única
        return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2));
        // </solution>
    }
}
