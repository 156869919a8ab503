package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import fromscratch.grader.model.Finding;
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
    /** How far a value may be off, relative to the largest expected entry: room for every honest rounding. */
    static final double ROUNDING = 1e-10;

    private Expect() {}

    public static MatrixAssert matrix(String where, @Nullable Matrix actual) {
        return new MatrixAssert(where, actual);
    }

    public static NumberAssert number(String where, double actual) {
        return new NumberAssert(where, actual);
    }

    /** Fails unless {@code actual} holds exactly {@code expected}. */
    public static void labels(String where, int @Nullable [] actual, int... expected) {
        if (actual == null) {
            throw new CheckFailure(Finding.of("null", where), List.of());
        }
        if (!Arrays.equals(actual, expected)) {
            throw new CheckFailure(
                    Finding.of("labels", where, Arrays.toString(expected), Arrays.toString(actual)), List.of());
        }
    }

    /** Fails with {@code finding} unless {@code holds}. */
    public static void that(boolean holds, Finding finding) {
        if (!holds) {
            throw new CheckFailure(finding, List.of());
        }
    }
}
