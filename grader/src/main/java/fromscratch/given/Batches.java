package fromscratch.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cuts a data set into batches. */
public final class Batches {
    private Batches() {}

    /**
     * Deals the row indices {@code 0 … examples-1}, shuffled, into batches of {@code batchSize}.
     *
     * <p>Every index appears exactly once. When {@code batchSize} does not divide {@code examples}, the last batch is
     * smaller; when it is larger than {@code examples}, there is one batch with all of them.
     *
     * @param random the source of the shuffle: the same state gives the same batches
     */
    public static List<int[]> epoch(int examples, int batchSize, RandomGenerator random) {
        if (examples < 1 || batchSize < 1) {
            throw new IllegalArgumentException(
                    "epoch: " + examples + " examples in batches of " + batchSize + ": both must be at least 1");
        }
        int[] order = new int[examples];
        for (int i = 0; i < examples; i++) {
            int j = random.nextInt(i + 1); // Fisher and Yates, building the shuffled array from left to right
            order[i] = order[j];
            order[j] = i;
        }
        List<int[]> batches = new ArrayList<>();
        for (int start = 0; start < examples; start += batchSize) {
            batches.add(Arrays.copyOfRange(order, start, Math.min(examples, start + batchSize)));
            if (batchSize > examples - start) {
                break; // start + batchSize could overflow
            }
        }
        return batches;
    }

    /** Picks labels by their indices, as {@link Matrix#selectRows} picks rows. */
    public static int[] select(int[] labels, int[] indices) {
        return Arrays.stream(indices).map(index -> labels[index]).toArray();
    }
}
