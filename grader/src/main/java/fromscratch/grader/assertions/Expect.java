package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts an assertion about what a student's method returned.
 *
 * <p>The first argument says where the value comes from, as the student knows it: {@code Linear.forward} or
 * {@code dW of Linear.backward}.
 */
public final class Expect {
    /**
     * How far a value may be off, relative to the largest expected entry and a little more ({@link #tolerance}).
     *
     * <p>Every value here is a sum of at most 50 terms, or an elementary function of one; a sum of n terms, in any order,
     * is off by at most {@code n u Σ|terms|} with {@code u = 1.1e-16} (Higham, Accuracy and Stability of Numerical
     * Algorithms, 4.2), and {@code Math}'s functions by {@code 2u}.
     *
     * <ul>
     *   <li>Worked values and whole matrices: terms of the size of the largest entry, at most ten times as large where
     *       they cancel: below {@code 1e-14} of it. Nine steps of training make that {@code 1e-13}.
     *   <li>Extreme logits: the shift by a maximum of 10,000 is exact, or off by {@code 1e-12}, which is
     *       {@code 1e-16} of a loss of 10,000.
     *   <li>Properties of a student's own values, where all entries can be small while the terms are not: entries up to
     *       3 and up to 5 of them give terms of 45 in one layer and of 723 in two, an error of at most {@code 5e-14} and
     *       {@code 2e-12}, for which a share of the largest entry alone would leave no room. {@link #LEAST} does.
     * </ul>
     *
     * <p>Both together are far below {@code 1e-9} of the largest worked value of every method, none of which is smaller
     * than 0.1, and below what {@code float} does to a value, {@code 6e-8}.
     */
    private static final double ROUNDING = 1e-10;

    /** The largest entry counts as at least this: what cancels leaves an error of its own size behind. */
    private static final double LEAST = 0.1;

    private Expect() {}

    /** How far a value may be off from what is expected, if the largest expected entry is {@code largest}. */
    static double tolerance(double largest) {
        return ROUNDING * (largest + LEAST);
    }

    public static MatrixAssert matrix(String where, @Nullable Matrix actual) {
        return new MatrixAssert(where, actual);
    }

    public static NumberAssert number(String where, double actual) {
        return new NumberAssert(where, actual);
    }

    /** Fails unless {@code actual} holds exactly {@code expected}. */
    public static void labels(String where, int @Nullable [] actual, int... expected) {
        if (actual == null) {
            throw new CheckFailure(Findings.isNull(where), List.of());
        }
        if (!Arrays.equals(actual, expected)) {
            throw new CheckFailure(
                    Findings.labels(where, Arrays.toString(expected), Arrays.toString(actual)), List.of());
        }
    }

    /** Fails with {@code finding} unless {@code holds}. */
    public static void that(boolean holds, Finding finding) {
        if (!holds) {
            throw new CheckFailure(finding, List.of());
        }
    }
}
