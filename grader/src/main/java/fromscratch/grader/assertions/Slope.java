package fromscratch.grader.assertions;

import fromscratch.given.Matrix;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The slope of a function, measured from its own values.
 *
 * <p>The argument is moved a little, and the change of the function is compared with the move: central differences of
 * fourth order, {@code f'(x) ≈ (f(x-2s) - 8 f(x-s) + 8 f(x+s) - f(x+2s)) / 12s} (Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 25.3.6).
 *
 * <p>How far a right gradient may be from a measured one, with {@code s = 2^-10} and {@code u = 1.1e-16}:
 *
 * <ul>
 *   <li>The formula is off by {@code s^4 f⁗′/30}, 3e-14 of the fifth derivative. The largest that the checks meet are
 *       those of tanh, 16, times a gradient of 3, and of the cross-entropy, {@code h^5 / 8} where a logit grows
 *       {@code h < 8} times as fast as the weight that moves: 4,100, an error of 2e-10. ReLU and the linear layer have
 *       none, the mean squared error has none either.
 *   <li>Rounding of {@code f} by {@code δ} moves the slope by at most {@code 1.5 δ/s}. A value that is rounded once
 *       gives 2e-13 of {@code |f|}. Where {@code f} is a sum whose parts cancel, {@code δ} belongs to the parts: 25
 *       products of up to 150 are off by about {@code √25 u 500}, which is 4e-10.
 * </ul>
 *
 * <p>The tolerance is 1e-9 and 1e-11 of {@code |f|}. The honest variants in the kit's tests stay below a hundredth of
 * it. An error of 1e-6 of the largest entry exceeds it wherever that entry is above {@code 1e-3 + 1e-5 |f|}, which all
 * but the smallest random inputs are; the worked values catch it on the others too.
 *
 * <p>A right gradient is known from one move of all entries at once, in shares that sum to one, so that the errors above
 * hold for it too. One wrong entry shifts the slope along that move by its share, at least {@code 1 / 2n} of {@code n}
 * entries; errors in several entries cancel only by a chance that random shares do not give. Only a gradient that is in
 * doubt is measured entry by entry, which then decides.
 */
public final class Slope {
    /** The step. A function with a kink must be asked at least {@code 2 STEP} away from it. */
    public static final double STEP = 0x1p-10;

    private static final double TRUNCATION = 1e-9;
    private static final double ROUNDING = 1e-11;

    /** The distance of the entries that checks give to a function otherwise, which have two decimals. */
    private static final double APART = 0.01;

    /** A move to where nothing near {@code x} is. */
    private static final double FAR = 2;

    /**
     * How far a central difference over such points may be from the slope: {@code APART² f‴/6}, and the largest third
     * derivative that the checks meet, again that of the cross-entropy, is {@code h³ / 10}, about 50.
     */
    private static final double CURVATURE = 0.005;

    private final ToDoubleFunction<Matrix> f;
    private final Matrix x;
    private final double value;

    /** Prepares to measure the slope of {@code f} at {@code x}. */
    Slope(ToDoubleFunction<Matrix> f, Matrix x) {
        this.f = f;
        this.x = x;
        this.value = f.applyAsDouble(x);
    }

    /** Measures the slope in every entry, in the shape of {@code x}. */
    Matrix ofEachEntry() {
        return Matrix.generate(
                x.rows(),
                x.cols(),
                (i, j) -> along(Matrix.generate(x.rows(), x.cols(), (k, l) -> k == i && l == j ? 1 : 0)));
    }

    /** Whether a move of all entries shows a slope that {@code gradient} explains, closer than any tolerance. */
    boolean isExplainedBy(Matrix gradient) {
        Matrix shares = shares();
        double entries = x.rows() * x.cols();
        double strict = tolerance() / (2 * entries);
        return Math.abs(along(shares) - shares.hadamard(gradient).sum()) <= strict;
    }

    /**
     * A function among points that look like any other input.
     *
     * @param slope the slope in one entry of {@code x}
     * @param value the value at one of the points
     * @param valueAgain the value at the same point, asked once more after the value at a point far away
     */
    record Ordinary(double slope, double value, double valueAgain) {}

    /**
     * Asks for values at points that look like any other input.
     *
     * <p>Moves by a step can be told from other inputs by their decimals, and by how near they are to the input before. A
     * function that answers those in a way of its own, so that its slope fits a gradient that is wrong, shows another
     * slope here, or another value when it is asked again.
     */
    Ordinary amongOrdinaryPoints(int row, int col) {
        Matrix move = Matrix.generate(x.rows(), x.cols(), (i, j) -> i == row && j == col ? APART : 0);
        Matrix far = x.map(entry -> entry + FAR);
        double[] values = Stream.of(x.plus(move), x.minus(move), far, x.plus(move))
                .mapToDouble(f)
                .toArray();
        return new Ordinary((values[0] - values[1]) / (2 * APART), values[0], values[3]);
    }

    /** How far a right gradient may be from that slope. */
    static double curvature() {
        return CURVATURE;
    }

    /** How far a right gradient may be from a measured one. */
    double tolerance() {
        return TRUNCATION + rounding();
    }

    /** How far two values may be apart that should be the same: many times what any way to add them up explains. */
    double rounding() {
        return ROUNDING * Math.abs(value);
    }

    /** The slope along one direction. */
    private double along(Matrix direction) {
        double far = after(direction, -2) - after(direction, 2);
        double near = after(direction, 1) - after(direction, -1);
        return (far + 8 * near) / (12 * STEP);
    }

    private double after(Matrix direction, int steps) {
        return f.applyAsDouble(x.plus(direction.times(steps * STEP)));
    }

    /** Signed shares whose sizes sum to one, the smallest at least half of the largest; the same for the same {@code x}. */
    private Matrix shares() {
        SplittableRandom random = new SplittableRandom(x.hashCode());
        Matrix directions = x.map(entry -> (random.nextBoolean() ? 1 : -1) * (0.5 + 0.5 * random.nextDouble()));
        return directions.times(1 / directions.map(Math::abs).sum());
    }
}
