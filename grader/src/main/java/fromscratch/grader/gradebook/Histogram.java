package fromscratch.grader.gradebook;

import java.util.List;
import java.util.stream.IntStream;

/** The distribution of the scores, in ten bins of the same width. */
final class Histogram {
    private static final int BINS = 10;

    private Histogram() {}

    /**
     * One bin.
     *
     * @param first the lowest score in it
     * @param last the highest score in it
     * @param share how full it is beside the fullest, in percent
     */
    public record Bin(int first, int last, int count, int share) {}

    /** Counts {@code scores}; the last bin holds the highest possible score too. */
    static List<Bin> of(List<Integer> scores, int maxScore) {
        int[] counts = new int[BINS];
        for (int score : scores) {
            counts[Math.min(BINS - 1, score * BINS / Math.max(1, maxScore))]++;
        }
        int fullest = Math.max(1, IntStream.of(counts).max().orElse(0));
        return IntStream.range(0, BINS)
                .mapToObj(i -> new Bin(
                        firstOf(i, maxScore),
                        i == BINS - 1 ? maxScore : firstOf(i + 1, maxScore) - 1,
                        counts[i],
                        Math.round(100f * counts[i] / fullest)))
                .toList();
    }

    private static int firstOf(int bin, int maxScore) {
        return (bin * maxScore + BINS - 1) / BINS;
    }
}
