package fromscratch.grader.inputs;

import fromscratch.given.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries for sizes, matrices and labels. Entries have two decimals, so that a counterexample can be read. */
public final class Inputs {
    private static final int LARGEST_SIZE = 5;

    private Inputs() {}

    /** {@code count} sizes from 1 to 5, no two the same, so that no transposed or swapped shape can hide. */
    public static Arbitrary<List<Integer>> sizes(int count) {
        return Arbitraries.integers()
                .between(1, LARGEST_SIZE)
                .list()
                .ofSize(count)
                .uniqueElements();
    }

    /** Entries from -3 to 3. */
    public static Arbitrary<Matrix> matrix(int rows, int cols) {
        return matrix(rows, cols, -300, 300);
    }

    /** Entries from -3 to 3, but none closer to 0 than 0.01: away from the kink of ReLU. */
    public static Arbitrary<Matrix> matrixWithoutZeros(int rows, int cols) {
        return matrix(rows, cols).map(m -> m.map(entry -> entry == 0 ? 0.01 : entry));
    }

    /** Entries between two numbers of hundredths. */
    public static Arbitrary<Matrix> matrix(int rows, int cols, int leastHundredths, int mostHundredths) {
        return Arbitraries.integers()
                .between(leastHundredths, mostHundredths)
                .array(int[].class)
                .ofSize(rows * cols)
                .map(entries -> Matrix.generate(rows, cols, (i, j) -> entries[i * cols + j] / 100.0));
    }

    /** Entries between two whole numbers of steps, moved by {@code offset}. */
    public static Arbitrary<Matrix> grid(int rows, int cols, int most, double step, double offset) {
        return matrix(rows, cols, -most, most).map(m -> m.map(entry -> Math.rint(100 * entry) * step + offset));
    }

    /** One label from 0 to {@code classes - 1} for each example. */
    public static Arbitrary<int[]> labels(int examples, int classes) {
        return Arbitraries.integers().between(0, classes - 1).array(int[].class).ofSize(examples);
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
