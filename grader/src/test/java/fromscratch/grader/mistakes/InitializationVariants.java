package fromscratch.grader.mistakes;

import java.util.List;

/** Honest draws by He: any distribution with mean 0 and variance 2 / fan-in, from any generator, in any order. */
final class InitializationVariants {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String W1 = "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))";
    private static final String W2 = "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))";
    private static final String FIELDS = "private final Parameter b2;";

    private InitializationVariants() {}

    static List<Variant> all() {
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
                Variant.of("the generator of each layer has a seed beside the other's")
                        .with("TwoLayerNetwork", RANDOM, "java.util.random.RandomGenerator random = new Random(seed);")
                        .with("TwoLayerNetwork", W2, W2.replace("random", "new Random(seed + 1)")));
    }

    /** A helper of the student's that draws one layer. */
    private static Variant he(String name, String body) {
        return Variant.of(name)
                .with("TwoLayerNetwork", W1, "he(inputs, hidden, random)")
                .with("TwoLayerNetwork", W2, "he(hidden, classes, random)")
                .with(
                        "TwoLayerNetwork",
                        FIELDS,
                        FIELDS + "\n\nprivate static Matrix he(int fanIn, int fanOut, Random random) {\n" + body + "}");
    }
}
