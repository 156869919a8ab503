package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import java.util.function.ToDoubleFunction;

/**
 * The slope of a function, measured from its own values.
 *
 * <p>Each entry of the argument is moved by a small step, and the change of the function is compared with it: central
 * differences of fourth order, {@code f'(x) ≈ (f(x-2s) - 8 f(x-s) + 8 f(x+s) - f(x+2s)) / 12s} (Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 25.3.6).
 *
 * <p>With {@code s = 2^-10} the formula itself is off by {@code s^4 f⁗′/30}, about 3e-14 of the fifth derivative, and
 * rounding by about {@code 1.5 ε |f| / s}, 3e-13 of the value. The largest fifth derivatives that the checks meet are
 * those of tanh, 16, times a gradient of 3, and of the cross-entropy, {@code h^5 / 8} where a logit grows {@code h < 8}
 * times as fast as the weight that moves: 4,100, an error of 2e-10. The tolerance has room for that, and is still far
 * below an error of 1e-7 in a gradient, which is what {@code float} would do.
 */
public final class Slope {
    /** The step. A function with a kink must be asked at least {@code 2 STEP} away from it. */
    public static final double STEP = 0x1p-10;

    private static final double RELATIVE = 1e-8;
    private static final double ROUNDING = 1e-9;

    private Slope() {}

    /** Measures the slope of {@code f} at {@code x}, in the shape of {@code x}. */
    static Matrix of(ToDoubleFunction<Matrix> f, Matrix x) {
        return Matrix.generate(x.rows(), x.cols(), (i, j) -> {
            double far = f.applyAsDouble(moved(x, i, j, -2 * STEP)) - f.applyAsDouble(moved(x, i, j, 2 * STEP));
            double near = f.applyAsDouble(moved(x, i, j, STEP)) - f.applyAsDouble(moved(x, i, j, -STEP));
            return (far + 8 * near) / (12 * STEP);
        });
    }

    /** How far a right gradient may be from a measured slope. */
    static double tolerance(ToDoubleFunction<Matrix> f, Matrix x, Matrix slope) {
        return RELATIVE * MatrixAssert.largest(slope) + ROUNDING * (1 + Math.abs(f.applyAsDouble(x)));
    }

    private static Matrix moved(Matrix x, int row, int col, double by) {
        return Matrix.generate(x.rows(), x.cols(), (i, j) -> x.get(i, j) + (i == row && j == col ? by : 0));
    }
}
