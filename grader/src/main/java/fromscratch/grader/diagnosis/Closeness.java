package fromscratch.grader.diagnosis;

import fromscratch.given.Matrix;

/** When two matrices are as good as equal. */
final class Closeness {
    private Closeness() {}

    /** Whether shapes and entries are the same, up to {@code tolerance} times the largest expected entry. */
    static boolean within(Matrix expected, Matrix found, double tolerance) {
        if (!sameShape(expected, found)) {
            return false;
        }
        double allowed = tolerance * scale(expected);
        for (int i = 0; i < expected.rows(); i++) {
            for (int j = 0; j < expected.cols(); j++) {
                if (!close(expected.get(i, j), found.get(i, j), allowed)) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean sameShape(Matrix one, Matrix other) {
        return one.rows() == other.rows() && one.cols() == other.cols();
    }

    /** Whether two entries are the same: NaN is NaN here, and an infinity is itself. */
    static boolean close(double expected, double found, double allowed) {
        return Double.compare(expected, found) == 0 || Math.abs(expected - found) <= allowed;
    }

    /** The largest finite entry, or 1 where all are zero. */
    static double scale(Matrix matrix) {
        double largest = 0;
        for (double[] row : matrix.toArray()) {
            for (double entry : row) {
                largest = Double.isFinite(entry) ? Math.max(largest, Math.abs(entry)) : largest;
            }
        }
        return largest == 0 ? 1 : largest;
    }

    static boolean isFinite(Matrix matrix) {
        for (double[] row : matrix.toArray()) {
            for (double entry : row) {
                if (!Double.isFinite(entry)) {
                    return false;
                }
            }
        }
        return true;
    }
}
