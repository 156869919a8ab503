package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import fromscratch.grader.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Asserts shape and entries of a matrix. A failure names the first entry that is off, and shows small matrices whole. */
public final class MatrixAssert extends AbstractAssert<MatrixAssert, @Nullable Matrix> {
    private final String where;
    private final Inputs inputs = new Inputs();

    MatrixAssert(String where, @Nullable Matrix actual) {
        super(actual, MatrixAssert.class);
        this.where = where;
    }

    /** Adds an input to what a failure shows. */
    public MatrixAssert from(String name, Object value) {
        inputs.add(name, value);
        return this;
    }

    /** Fails unless the matrix is {@code rows×cols}. */
    public MatrixAssert hasShape(int rows, int cols) {
        Matrix found = present();
        if (found.rows() != rows || found.cols() != cols) {
            throw failure(Finding.of("shape", where, rows + "×" + cols, found.shape()));
        }
        return this;
    }

    /** Fails unless every entry is a finite number. */
    public MatrixAssert isFinite() {
        return hasOnly(Double::isFinite, "not-finite");
    }

    /**
     * Fails unless {@code allowed} holds for every entry.
     *
     * @param key the finding to fail with; its arguments are where, row, column and the entry
     */
    public MatrixAssert hasOnly(DoublePredicate allowed, String key) {
        Matrix found = present();
        for (int i = 0; i < found.rows(); i++) {
            for (int j = 0; j < found.cols(); j++) {
                if (!allowed.test(found.get(i, j))) {
                    throw failure(Finding.of(
                            key, where, Integer.toString(i), Integer.toString(j), ValueText.number(found.get(i, j))));
                }
            }
        }
        return this;
    }

    /** Fails unless shape and entries are those of {@code expected}, up to rounding. */
    public MatrixAssert isCloseTo(Matrix expected) {
        return isCloseTo(expected, "value");
    }

    /**
     * Fails with another finding than a wrong value's unless shape and entries are those of {@code expected}.
     *
     * @param key the finding to fail with, in two forms: {@code <key>} and {@code <key>-whole}
     */
    public MatrixAssert isCloseTo(Matrix expected, String key) {
        return isCloseTo(expected, Expect.tolerance(largest(expected)), key);
    }

    /**
     * Fails unless shape and entries are those of {@code expected}, each within {@code tolerance}.
     *
     * @param key the finding to fail with; its arguments are where, row, column, the expected and the found entry,
     *     and, where they are small enough to read, the expected and the found matrix under the key {@code <key>-whole}
     */
    private MatrixAssert isCloseTo(Matrix expected, double tolerance, String key) {
        hasShape(expected.rows(), expected.cols());
        Matrix found = present();
        for (int i = 0; i < found.rows(); i++) {
            for (int j = 0; j < found.cols(); j++) {
                double wanted = expected.get(i, j);
                double seen = found.get(i, j);
                if (!(Math.abs(seen - wanted) <= tolerance) && seen != wanted) { // NaN is never within
                    throw failure(entryFinding(key, i, j, expected, found));
                }
            }
        }
        return this;
    }

    /**
     * Fails unless the matrix is the gradient of {@code f} at {@code x}, by the measure of {@link Slope}.
     *
     * <p>Where {@code f} has a kink, {@code x} must be at least two steps away from it.
     */
    public MatrixAssert isSlopeOf(ToDoubleFunction<Matrix> f, Matrix x) {
        hasShape(x.rows(), x.cols());
        Slope slope = new Slope(f, x);
        if (slope.isExplainedBy(present())) {
            return isSteady(slope, x);
        }
        Matrix measured = slope.ofEachEntry();
        return isCloseTo(measured, slope.tolerance(), "gradient");
    }

    /** Fails when the function changes otherwise among ordinary inputs than where its slope is measured, or by itself. */
    private MatrixAssert isSteady(Slope slope, Matrix x) {
        int entry = Math.floorMod(x.hashCode(), x.rows() * x.cols());
        int row = entry / x.cols();
        int col = entry % x.cols();
        Slope.Ordinary ordinary = slope.amongOrdinaryPoints(row, col);
        double claimed = present().get(row, col);
        if (!(Math.abs(ordinary.valueAgain() - ordinary.value()) <= slope.rounding())) {
            throw failure(Finding.of(
                    "not-repeatable",
                    where,
                    ValueText.numberUnlike(ordinary.value(), ordinary.valueAgain()),
                    ValueText.numberUnlike(ordinary.valueAgain(), ordinary.value())));
        }
        if (!(Math.abs(ordinary.slope() - claimed) <= Slope.curvature())) {
            throw failure(Finding.of(
                    "unsteady",
                    where,
                    Integer.toString(row),
                    Integer.toString(col),
                    ValueText.number(ordinary.slope()),
                    ValueText.number(claimed)));
        }
        return this;
    }

    private Finding entryFinding(String key, int i, int j, Matrix expected, Matrix found) {
        List<String> args = new ArrayList<>(List.of(
                where,
                Integer.toString(i),
                Integer.toString(j),
                ValueText.numberUnlike(expected.get(i, j), found.get(i, j)),
                ValueText.numberUnlike(found.get(i, j), expected.get(i, j))));
        boolean whole = ValueText.fits(found) && found.rows() * found.cols() > 1;
        if (whole) {
            args.add(ValueText.matrix(expected));
            args.add(ValueText.matrix(found));
        }
        return new Finding(whole ? key + "-whole" : key, args);
    }

    static double largest(Matrix matrix) {
        double largest = 0;
        for (double[] row : matrix.toArray()) {
            for (double entry : row) {
                largest = Math.max(largest, Math.abs(entry));
            }
        }
        return largest;
    }

    private Matrix present() {
        if (actual == null) {
            throw failure(Finding.of("null", where));
        }
        return actual;
    }

    private CheckFailure failure(Finding finding) {
        return new CheckFailure(finding, inputs.told());
    }
}
