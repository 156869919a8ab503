package fromscratch.grader.inputs;

import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The choices that make a random input: each a whole number between two bounds.
 *
 * <p>All choices are noted, and whoever is given the same ones again makes the same input. So an input can be made simpler
 * without knowing what it is, by simpler choices; the simplest is the one nearest to zero.
 */
public final class Draw {
    private static final int LARGEST_SIZE = 5;

    /** One choice in so many is a bound or the simplest, where mistakes like to hide. */
    private static final int EXTREME_ONE_IN = 16;

    /** One input in so many has no other choices at all. */
    private static final int ONLY_EXTREME_ONE_IN = 8;

    /** Makes a choice. */
    private interface Source {
        int choose(int least, int simple, int most);
    }

    private final Source source;
    private final int turn;
    private final List<Integer> choices = new ArrayList<>();
    private final List<Integer> simplest = new ArrayList<>();

    private Draw(Source source, int turn) {
        this.source = source;
        this.turn = turn;
    }

    /**
     * Chooses at random.
     *
     * @param turn how many inputs of the same kind were drawn before: the first ones have in each of their sizes a 1
     */
    static Draw from(Random random, int turn) {
        int extremeOneIn = random.nextInt(ONLY_EXTREME_ONE_IN) == 0 ? 1 : EXTREME_ONE_IN;
        return new Draw(
                (least, simple, most) -> random.nextInt(extremeOneIn) == 0
                        ? new int[] {least, simple, most}[random.nextInt(3)]
                        : least + random.nextInt(most - least + 1),
                turn);
    }

    /** Makes these choices once more, as far as the bounds allow, and the simplest ones when they are at an end. */
    static Draw again(int... choices) {
        PrimitiveIterator.OfInt left = Arrays.stream(choices).iterator();
        return new Draw(
                (least, simple, most) -> left.hasNext() ? within(least, left.nextInt(), most) : simple,
                Integer.MAX_VALUE);
    }

    private static int within(int least, int number, int most) {
        return Math.max(least, Math.min(number, most));
    }

    /** A whole number from {@code least} to {@code most}. */
    public int between(int least, int most) {
        int simple = within(least, 0, most);
        int choice = source.choose(least, simple, most);
        choices.add(choice);
        simplest.add(simple);
        return choice;
    }

    /** The choices made so far. */
    int[] choices() {
        return numbers(choices);
    }

    /** The simplest ones that could have been made instead. */
    int[] simplest() {
        return numbers(simplest);
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * {@code count} sizes from 1 to 5, no two the same, so that no transposed or swapped shape can hide.
     *
     * <p>In the first inputs that are drawn each of them is 1 once, whatever the seed: a mistake with a batch of one example, or
     * a layer of one unit, must not be a matter of luck.
     */
    public int[] sizes(int count) {
        List<Integer> left =
                new ArrayList<>(IntStream.rangeClosed(1, LARGEST_SIZE).boxed().toList());
        return IntStream.range(0, count)
                .map(place -> left.remove(turn < count ? place(place, left.size()) : between(0, left.size() - 1)))
                .toArray();
    }

    /** The place of the next size among those that are left, where the size of this turn is to be the first, 1. */
    private int place(int size, int left) {
        return between(size < turn ? 1 : 0, size == turn ? 0 : left - 1);
    }

    /** Entries from -3 to 3, with two decimals, so that a counterexample can be read. */
    public Matrix matrix(int rows, int cols) {
        return matrix(rows, cols, -300, 300);
    }

    /** Entries from -3 to 3, but none closer to 0 than 0.01: away from the kink of ReLU. */
    public Matrix matrixWithoutZeros(int rows, int cols) {
        return matrix(rows, cols).map(entry -> entry == 0 ? 0.01 : entry);
    }

    /** Entries between two numbers of hundredths. */
    public Matrix matrix(int rows, int cols, int leastHundredths, int mostHundredths) {
        return Matrix.generate(rows, cols, (i, j) -> between(leastHundredths, mostHundredths) / 100.0);
    }

    /** Entries that are whole numbers of steps, at most {@code most} from 0, moved by {@code offset}. */
    public Matrix grid(int rows, int cols, int most, double step, double offset) {
        return Matrix.generate(rows, cols, (i, j) -> between(-most, most) * step + offset);
    }

    /** One label from 0 to {@code classes - 1} for each example. */
    public int[] labels(int examples, int classes) {
        return IntStream.range(0, examples).map(any -> between(0, classes - 1)).toArray();
    }
}
