package fromscratch.grader.inputs;

import fromscratch.given.Matrix;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Inputs for properties, drawn at random, and matrices put together. */
public final class Inputs {
    private Inputs() {}

    /**
     * Inputs that follow from choices.
     *
     * <p>An arbitrary for each entry would do the same, but to put it together anew for the sizes of each try takes longer
     * than the check.
     *
     * @param recipe makes an input from nothing but what it draws
     */
    public static <T> Arbitrary<T> of(Function<Draw, T> recipe) {
        AtomicInteger turn = new AtomicInteger();
        return Arbitraries.fromGenerator(random -> Drawn.from(recipe, Draw.from(random, turn.getAndIncrement())));
    }

    /** Stacks two matrices of one width. */
    public static Matrix stack(Matrix top, Matrix bottom) {
        return Matrix.generate(
                top.rows() + bottom.rows(),
                top.cols(),
                (i, j) -> i < top.rows() ? top.get(i, j) : bottom.get(i - top.rows(), j));
    }

    /** Puts one list of labels after another. */
    public static int[] concat(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }
}
