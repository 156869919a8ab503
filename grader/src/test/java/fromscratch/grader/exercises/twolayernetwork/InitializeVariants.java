package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest draws by He: any distribution with mean 0 and variance 2 / fan-in, from any generator, in any order. */
final class InitializeVariants implements HonestVariants {
    private static final String FIELD = "private final Parameter b2;";
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String DRAW_W1 = "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))";
    private static final String DRAW_W2 = "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))";

    @Override
    public List<Variant> variants() {
        return List.of(
                he("He by arrays that are filled column by column", """
                        double[][] weights = new double[fanIn][fanOut];
                        for (int j = 0; j < fanOut; j++) {
                            for (int i = 0; i < fanIn; i++) {
                                weights[i][j] = random.nextGaussian(0, Math.sqrt(2.0 / fanIn));
                            }
                        }
                        return Matrix.of(weights);
                        """),
                he("He by normal draws that are cut at two sigmas and widened again", """
                        return Matrix.generate(fanIn, fanOut, (i, j) -> {
                            double draw = random.nextGaussian();
                            while (Math.abs(draw) > 2) {
                                draw = random.nextGaussian();
                            }
                            return draw * Math.sqrt(2.0 / fanIn) / 0.8796256610342398;
                        });
                        """),
                he("He by a stream of uniform draws", """
                        double bound = Math.sqrt(6.0 / fanIn);
                        double[] draws = random.doubles((long) fanIn * fanOut, -bound, bound).toArray();
                        return Matrix.generate(fanIn, fanOut, (i, j) -> draws[j * fanIn + i]);
                        """),
                he("He by the polar angle of two uniform draws", """
                        return Matrix.generate(fanIn, fanOut, (i, j) -> {
                            double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
                            return radius * Math.cos(2 * Math.PI * random.nextDouble()) * Math.sqrt(2.0 / fanIn);
                        });
                        """),
                variant("the generator of each layer has a seed beside the other's")
                        .replace(RANDOM, "java.util.random.RandomGenerator random = new Random(seed);")
                        .replace(DRAW_W2, DRAW_W2.replace("random", "new Random(seed + 1)")),
                variant("He by uniform draws")
                        .replace(DRAW_W1, "uniform(inputs, hidden, random)")
                        .replace(DRAW_W2, "uniform(hidden, classes, random)")
                        .replace(FIELD, FIELD + """

                                private static Matrix uniform(int fanIn, int fanOut, Random random) {
                                    double bound = Math.sqrt(6.0 / fanIn);
                                    return Matrix.generate(
                                            fanIn, fanOut, (i, j) -> (2 * random.nextDouble() - 1) * bound);
                                }
                                """),
                variant("W2 is drawn before W1, from another generator, column by column")
                        .replace(RANDOM, """
                                java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
                                Matrix second = Matrix.gaussian(classes, hidden, random).transpose();
                                Matrix first = Matrix.gaussian(hidden, inputs, random).transpose();
                                """)
                        .replace(DRAW_W1, "first.times(Math.sqrt(2.0 / inputs))")
                        .replace(DRAW_W2, "second.times(Math.sqrt(2.0 / hidden))"),
                variant("a generator for each layer")
                        .replace(DRAW_W1, DRAW_W1.replace("random", "new Random(seed)"))
                        .replace(DRAW_W2, DRAW_W2.replace("random", "new Random(31 * seed + 1)")));
    }

    /** A helper of the student's that draws one layer. */
    private Variant he(String name, String body) {
        return variant(name)
                .replace(DRAW_W1, "he(inputs, hidden, random)")
                .replace(DRAW_W2, "he(hidden, classes, random)")
                .replace(
                        FIELD,
                        FIELD + "\n\nprivate static Matrix he(int fanIn, int fanOut, Random random) {\n" + body + "}");
    }
}
