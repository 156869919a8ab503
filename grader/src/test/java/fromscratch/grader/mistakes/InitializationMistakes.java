package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong before training begins: the first weights. */
final class InitializationMistakes {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String W1 = "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))";
    private static final String B1 = "Matrix.zeros(1, hidden)";
    private static final String W2 = "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))";

    private static final String HE = "initializeIsHe";
    private static final String SHAPES = "initializeShapes";
    private static final String SEED = "initializeFollowsTheSeed";

    private InitializationMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(81, "all weights are zero", W1, "Matrix.zeros(inputs, hidden)")
                        .and(W2, "Matrix.zeros(hidden, classes)")
                        .failing(HE, SEED),
                planted(81, "all hidden units start alike", W1, """
                                Matrix.generate(inputs, hidden, (i, j) -> new Random(seed + i).nextGaussian()
                                        * Math.sqrt(2.0 / inputs))
                                """).failing(HE),
                planted(82, "both layers get the same draws", W2, W2.replace("random", "new Random(seed)"))
                        .failing(SEED),
                planted(83, "no seed", RANDOM, "Random random = new Random();").failing(SEED),
                planted(110, "the second layer's seed is fixed", W2, W2.replace("random", "new Random(42)"))
                        .failing(SEED),
                planted(111, "the seed is fixed", RANDOM, "Random random = new Random(42);")
                        .failing(SEED),
                planted(112, "Xavier for He", W1, W1.replace("2.0", "1.0")).failing(HE),
                planted(113, "fan-out for fan-in", W2, W2.replace("/ hidden", "/ classes"))
                        .failing(HE),
                planted(
                                114,
                                "the variance is taken as standard deviation",
                                W1,
                                W1.replace("Math.sqrt(2.0 / inputs)", "2.0 / inputs"))
                        .failing(HE),
                planted(115, "draws between 0 and 1", W1, """
                        Matrix.generate(inputs, hidden, (i, j) -> random.nextDouble()).times(Math.sqrt(2.0 / inputs))
                        """).failing(HE),
                planted(116, "the biases are drawn too", B1, "Matrix.gaussian(1, hidden, random)")
                        .failing(SHAPES),
                planted(117, "W2 is transposed", W2, W2.replace("hidden, classes", "classes, hidden"))
                        .failing(SHAPES));
    }

    private static Mistake planted(int number, String name, String right, String wrong) {
        return Mistake.of(number, name, "TwoLayerNetwork", right, wrong);
    }
}
