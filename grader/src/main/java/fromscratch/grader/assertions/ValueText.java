package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers and matrices look in a finding: as short as they can be and still tell. */
public final class ValueText {
    private static final int ENTRIES_AT_A_GLANCE = 24;

    private ValueText() {}

    /** A number, with nine digits at most. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(9, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        boolean plain = rounded.signum() == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9);
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /** Shows two numbers that differ so that one sees that they do. */
    static String numberUnlike(double value, double other) {
        String shown = number(value);
        return shown.equals(number(other)) ? Double.toString(value) : shown;
    }

    static boolean fits(Matrix matrix) {
        return matrix.rows() * matrix.cols() <= ENTRIES_AT_A_GLANCE;
    }

    static String matrix(Matrix matrix) {
        return matrix.toString();
    }
}
