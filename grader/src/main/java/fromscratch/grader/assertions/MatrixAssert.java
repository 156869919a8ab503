package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
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
            throw failure(Findings.shape(where, rows + "×" + cols, found.shape()));
        }
        return this;
    }

    /** Fails unless every entry is a finite number. */
    public MatrixAssert isFinite() {
        return hasOnly(Double::isFinite, Findings.Range.NOT_FINITE);
    }

    /**
     * Fails unless {@code allowed} holds for every entry.
     *
     * @param otherwise what to say of an entry for which it does not hold
     */
    public MatrixAssert hasOnly(DoublePredicate allowed, Findings.Range otherwise) {
        Matrix found = present();
        for (int i = 0; i < found.rows(); i++) {
            for (int j = 0; j < found.cols(); j++) {
                if (!allowed.test(found.get(i, j))) {
                    throw failure(Findings.outside(otherwise, where, i, j, ValueText.number(found.get(i, j))));
                }
            }
        }
        return this;
    }

    /** Fails unless shape and entries are those of {@code expected}, up to rounding. */
    public MatrixAssert isCloseTo(Matrix expected) {
        return isCloseTo(expected, Findings.Comparison.VALUE);
    }

    /**
     * Fails with another finding than a wrong value's unless shape and entries are those of {@code expected}.
     *
     * @param kind what to say of an entry that differs
     */
    public MatrixAssert isCloseTo(Matrix expected, Findings.Comparison kind) {
        return isCloseTo(expected, Expect.tolerance(largest(expected)), kind);
    }

    /**
     * Fails unless shape and entries are those of {@code expected}, each within {@code tolerance}.
     *
     * @param kind what to say of an entry that differs; where they are small enough to read, both matrices are shown
     */
    private MatrixAssert isCloseTo(Matrix expected, double tolerance, Findings.Comparison kind) {
        hasShape(expected.rows(), expected.cols());
        Matrix found = present();
        for (int i = 0; i < found.rows(); i++) {
            for (int j = 0; j < found.cols(); j++) {
                double wanted = expected.get(i, j);
                double seen = found.get(i, j);
                if (!(Math.abs(seen - wanted) <= tolerance) && seen != wanted) { // NaN is never within
                    throw failure(
                            Double.isFinite(wanted)
                                    ? entryFinding(kind, i, j, expected, found)
                                    : Findings.otherCallNotFinite(where, ValueText.number(wanted)));
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
        return isCloseTo(measured, slope.tolerance(), Findings.Comparison.GRADIENT);
    }

    /** Fails when the function changes otherwise among ordinary inputs than where its slope is measured, or by itself. */
    private MatrixAssert isSteady(Slope slope, Matrix x) {
        int entry = Math.floorMod(x.hashCode(), x.rows() * x.cols());
        int row = entry / x.cols();
        int col = entry % x.cols();
        Slope.Ordinary ordinary = slope.amongOrdinaryPoints(row, col);
        double claimed = present().get(row, col);
        if (!(Math.abs(ordinary.valueAgain() - ordinary.value()) <= slope.rounding())) {
            throw failure(Findings.notRepeatable(
                    where,
                    ValueText.numberUnlike(ordinary.value(), ordinary.valueAgain()),
                    ValueText.numberUnlike(ordinary.valueAgain(), ordinary.value())));
        }
        if (!(Math.abs(ordinary.slope() - claimed) <= Slope.curvature())) {
            throw failure(
                    Findings.unsteady(where, row, col, ValueText.number(ordinary.slope()), ValueText.number(claimed)));
        }
        return this;
    }

    private Finding entryFinding(Findings.Comparison kind, int i, int j, Matrix expected, Matrix found) {
        String due = ValueText.numberUnlike(expected.get(i, j), found.get(i, j));
        String seen = ValueText.numberUnlike(found.get(i, j), expected.get(i, j));
        boolean whole = ValueText.fits(found) && found.rows() * found.cols() > 1;
        return whole
                ? Findings.entryOf(
                        kind, where, i, j, due, seen, List.of(ValueText.matrix(expected), ValueText.matrix(found)))
                : Findings.entry(kind, where, i, j, due, seen);
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
            throw failure(Findings.isNull(where));
        }
        return actual;
    }

    private CheckFailure failure(Finding finding) {
        return new CheckFailure(finding, inputs.told());
    }
}
