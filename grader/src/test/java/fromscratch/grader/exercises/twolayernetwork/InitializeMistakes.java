package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong before training begins: the first weights. */
final class InitializeMistakes implements PlantedMistakes {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String DRAW_W1 = "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))";
    private static final String ZERO_B1 = "Matrix.zeros(1, hidden)";
    private static final String DRAW_W2 = "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))";

    private static final String HE = "initializeIsHe";
    private static final String SHAPES = "initializeShapes";
    private static final String SEED = "initializeFollowsTheSeed";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(81, "all weights are zero")
                        .replace(DRAW_W1, "Matrix.zeros(inputs, hidden)")
                        .replace(DRAW_W2, "Matrix.zeros(hidden, classes)")
                        .failing(HE, SEED)
                        .diagnosedAs("start.zeros"),
                mistake(81, "all hidden units start alike")
                        .replace(DRAW_W1, """
                                Matrix.generate(inputs, hidden, (i, j) -> new Random(seed + i).nextGaussian()
                                        * Math.sqrt(2.0 / inputs))
                                """)
                        .failing(HE)
                        .diagnosedAs("start.units-alike"),
                mistake(82, "both layers get the same draws")
                        .replace(DRAW_W2, DRAW_W2.replace("random", "new Random(seed)"))
                        .failing(SEED)
                        .diagnosedAs("start.layers-alike"),
                mistake(83, "no seed")
                        .replace(RANDOM, "Random random = new Random();")
                        .failing(SEED)
                        .diagnosedAs("start.no-seed"),
                mistake(110, "the second layer's seed is fixed")
                        .replace(DRAW_W2, DRAW_W2.replace("random", "new Random(42)"))
                        .failing(SEED)
                        .diagnosedAs("start.fixed-seed"),
                mistake(111, "the seed is fixed")
                        .replace(RANDOM, "Random random = new Random(42);")
                        .failing(SEED)
                        .diagnosedAs("start.fixed-seed"),
                mistake(112, "Xavier for He")
                        .replace(DRAW_W1, DRAW_W1.replace("2.0", "1.0"))
                        .failing(HE)
                        .diagnosedAs("start.half-variance"),
                mistake(113, "fan-out for fan-in")
                        .replace(DRAW_W2, DRAW_W2.replace("/ hidden", "/ classes"))
                        .failing(HE)
                        .diagnosedAs("start.fan-out"),
                mistake(114, "the variance is taken as standard deviation")
                        .replace(DRAW_W1, DRAW_W1.replace("Math.sqrt(2.0 / inputs)", "2.0 / inputs"))
                        .failing(HE)
                        .diagnosedAs("start.variance-for-deviation"),
                mistake(115, "draws between 0 and 1")
                        .replace(DRAW_W1, """
                                Matrix.generate(inputs, hidden, (i, j) -> random.nextDouble()).times(Math.sqrt(2.0 / inputs))
                                """)
                        .failing(HE)
                        .diagnosedAs("start.one-sided"),
                mistake(116, "the biases are drawn too")
                        .replace(ZERO_B1, "Matrix.gaussian(1, hidden, random)")
                        .failing(SHAPES)
                        .diagnosedAs("start.biases"),
                mistake(117, "W2 is transposed")
                        .replace(DRAW_W2, DRAW_W2.replace("hidden, classes", "classes, hidden"))
                        .failing(SHAPES)
                        .diagnosedAs("shapes.transposed"),
                mistake(223, "a standard deviation of 0.01")
                        .replace(DRAW_W1, "Matrix.gaussian(inputs, hidden, random).times(0.01)")
                        .replace(DRAW_W2, "Matrix.gaussian(hidden, classes, random).times(0.01)")
                        .failing(HE)
                        .diagnosedAs("start.too-small"),
                mistake(224, "Glorot for He")
                        .replace(
                                DRAW_W1,
                                "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / (inputs + hidden)))")
                        .replace(
                                DRAW_W2,
                                "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / (hidden + classes)))")
                        .failing(HE)
                        .diagnosedAs("start.both-fans"),
                mistake(225, "PyTorch's first weights, uniform up to 1 / √fan-in")
                        .replace(
                                DRAW_W1,
                                "Matrix.generate(inputs, hidden, (i, j) -> (2 * random.nextDouble() - 1) / Math.sqrt(inputs))")
                        .failing(HE)
                        .diagnosedAs("start.uniform"),
                mistake(226, "uniform up to the standard deviation")
                        .replace(
                                DRAW_W2,
                                "Matrix.generate(hidden, classes, (i, j) -> (2 * random.nextDouble() - 1) * Math.sqrt(2.0 / hidden))")
                        .failing(HE)
                        .diagnosedAs("start.uniform"),
                mistake(227, "the first layer's fan-in in both layers")
                        .replace(DRAW_W2, "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / inputs))")
                        .failing(HE)
                        .diagnosedAs("start.wrong-layer"),
                mistake(228, "only positive weights")
                        .replace(
                                DRAW_W1,
                                "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs)).map(Math::abs)")
                        .failing(HE)
                        .diagnosedAs("start.one-sided"),
                mistake(229, "biases of 0.01")
                        .replace(ZERO_B1, "Matrix.ones(1, hidden).times(0.01)")
                        .failing(SHAPES)
                        .diagnosedAs("start.biases"),
                mistake(238, "one generator for all networks")
                        .replace(RANDOM, "")
                        .replace("private final Parameter b2;", """
                                private final Parameter b2;
                                private static final Random random = new Random(42);
                                """)
                        .failing(SEED)
                        .diagnosedAs("start.no-seed"));
    }
}
