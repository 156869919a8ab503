package fromscratch.grader.exercises.linearcollapse;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to make one layer of two. */
final class CollapseVariants implements HonestVariants {
    private static final String COLLAPSED = "new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2))";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("the collapse by augmented matrices").replace("return " + COLLAPSED + ";", """
                                Matrix first = Matrix.generate(W1.rows() + 1, W1.cols() + 1, (i, j) -> i < W1.rows()
                                        ? (j < W1.cols() ? W1.get(i, j) : 0)
                                        : (j < W1.cols() ? b1.get(0, j) : 1));
                                Matrix second = Matrix.generate(
                                        W2.rows() + 1, W2.cols(), (i, j) -> i < W2.rows() ? W2.get(i, j) : b2.get(0, j));
                                Matrix both = first.matmul(second);
                                int[] weights = java.util.stream.IntStream.range(0, W1.rows()).toArray();
                                return new Layer(both.selectRows(weights), both.selectRows(new int[] {W1.rows()}));
                                """),
                variant("the collapse by asking both layers about the origin and the axes")
                        .replace("return " + COLLAPSED + ";", """
                                int d = W1.rows();
                                Matrix axes = Matrix.generate(d, d, (i, j) -> i == j ? 1 : 0);
                                Matrix origin = both(Matrix.zeros(1, d), W1, b1, W2, b2);
                                return new Layer(both(axes, W1, b1, W2, b2).plusRow(origin.times(-1)), origin);
                                """)
                        .replace("private LinearCollapse() {}", """
                                private LinearCollapse() {}

                                private static Matrix both(Matrix X, Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
                                    return Linear.forward(Linear.forward(X, W1, b1), W2, b2);
                                }
                                """),
                variant("loops in the collapse, from the last to the first").replace(COLLAPSED, """
                                new Layer(
                                        Matrix.generate(W1.rows(), W2.cols(), (i, j) -> {
                                            double w = 0;
                                            for (int k = W1.cols() - 1; k >= 0; k--) {
                                                w += W2.get(k, j) * W1.get(i, k);
                                            }
                                            return w;
                                        }),
                                        Matrix.generate(1, W2.cols(), (i, j) -> {
                                            double bias = b2.get(0, j);
                                            for (int k = 0; k < b1.cols(); k++) {
                                                bias += b1.get(0, k) * W2.get(k, j);
                                            }
                                            return bias;
                                        }))"""));
    }
}
