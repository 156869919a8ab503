package fromscratch.grader.mistakes;

import java.util.List;

/** Honest formulas for the activations and their derivatives, each stable in its own way. */
final class ActivationVariants {
    private static final String RELU = "return Z.map(z -> Math.max(0, z));";
    private static final String RELU_BACK = "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));";
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String TANH_BACK = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";
    private static final String SIGMOID = "return Z.map(z -> 1 / (1 + Math.exp(-z)));";
    private static final String SIGMOID_BACK = "return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));";
    private static final String START = "private Activations() {}";

    private ActivationVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("loops and branches in every activation")
                        .with("Activations", RELU, loop("z > 0 ? z : 0", "1"))
                        .with("Activations", RELU_BACK, loop("z > 0 ? 1 : 0", "dH.get(i, j)"))
                        .with("Activations", TANH, loop("Math.tanh(z)", "1"))
                        .with("Activations", TANH_BACK, loop("1 - Math.tanh(z) * Math.tanh(z)", "dH.get(i, j)"))
                        .with("Activations", SIGMOID, loop("1 / (1 + Math.exp(-z))", "1"))
                        .with(
                                "Activations",
                                SIGMOID_BACK,
                                loop("1 / (1 + Math.exp(-z)) / (1 + Math.exp(z))", "dH.get(i, j)")),
                Variant.of("ReLU without a branch: (z + |z|) / 2, a mask by signs, and products with it")
                        .with("Activations", RELU, "return Z.plus(Z.map(Math::abs)).times(0.5);")
                        .with(
                                "Activations",
                                RELU_BACK,
                                "return Z.map(z -> (Math.signum(z) + Math.abs(Math.signum(z))) / 2).hadamard(dH);"),
                Variant.of("ReLU as z times its mask, which leaves -0.0 behind")
                        .with("Activations", RELU, "return Z.hadamard(mask(Z));")
                        .with("Activations", RELU_BACK, "return mask(Z).hadamard(dH);")
                        .with("Activations", START, START + """

                                private static Matrix mask(Matrix Z) {
                                    return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> Z.get(i, j) > 0 ? 1 : 0);
                                }
                                """),
                Variant.of("tanh by the sigmoid of 2z, the sigmoid by log1p")
                        .with("Activations", TANH, "return sigmoid(Z.times(2)).map(s -> 2 * s - 1);")
                        .with("Activations", SIGMOID, "return Z.map(z -> Math.exp(-Math.log1p(Math.exp(-z))));"),
                Variant.of("tanh and its derivative by expm1")
                        .with("Activations", TANH, """
                                return Z.map(z -> {
                                    double m = Math.expm1(-2 * Math.abs(z));
                                    return Math.copySign(m / (2 + m), z);
                                });
                                """)
                        .with("Activations", TANH_BACK, """
                                return dH.hadamard(Z.map(z -> {
                                    double e = Math.exp(-2 * Math.abs(z));
                                    return 4 * e / ((1 + e) * (1 + e));
                                }));
                                """),
                Variant.of("sinh over cosh where they are finite, and 4 / (e^z + e^-z)^2")
                        .with(
                                "Activations",
                                TANH,
                                "return Z.map(z -> Math.abs(z) > 20 ? Math.signum(z) : Math.sinh(z) / Math.cosh(z));")
                        .with(
                                "Activations",
                                TANH_BACK,
                                "return Z.map(z -> 4 / Math.pow(Math.exp(z) + Math.exp(-z), 2)).hadamard(dH);"),
                Variant.of("the sigmoid with its argument cut, its derivative as 1 / (2 + e^z + e^-z)")
                        .with("Activations", SIGMOID, """
                                return Z.map(z -> {
                                    double cut = Math.max(-500, Math.min(500, z));
                                    return 1 / (1 + Math.exp(-cut));
                                });
                                """)
                        .with(
                                "Activations",
                                SIGMOID_BACK,
                                "return dH.hadamard(Z.map(z -> 1 / (2 + Math.exp(z) + Math.exp(-z))));"),
                Variant.of("the sigmoid without a branch, its derivative as σ(z) σ(-z)")
                        .with(
                                "Activations",
                                SIGMOID,
                                "return Z.map(z -> Math.exp(Math.min(z, 0)) / (1 + Math.exp(-Math.abs(z))));")
                        .with(
                                "Activations",
                                SIGMOID_BACK,
                                "return dH.hadamard(sigmoid(Z)).hadamard(sigmoid(Z.times(-1)));"),
                Variant.of("the derivatives from tanh of half of z, and as a - a^2")
                        .with("Activations", TANH_BACK, "return dH.minus(dH.hadamard(tanh(Z)).hadamard(tanh(Z)));")
                        .with("Activations", SIGMOID_BACK, """
                                Matrix t = tanh(Z.times(0.5));
                                return dH.hadamard(t.hadamard(t).map(square -> (1 - square) / 4));
                                """),
                Variant.of("the last tanh and every sigmoid are kept for the way back")
                        .with("Activations", START, START + """

                                private static final java.util.Map<Matrix, Matrix> SIGMOIDS = new java.util.HashMap<>();
                                private static Matrix seen;
                                private static Matrix kept;
                                """)
                        .with("Activations", TANH, """
                                seen = Z;
                                kept = Z.map(Math::tanh);
                                return kept;
                                """)
                        .with("Activations", TANH_BACK, """
                                Matrix A = Z == seen ? kept : tanh(Z);
                                return dH.minus(dH.hadamard(A.hadamard(A)));
                                """)
                        .with(
                                "Activations",
                                SIGMOID,
                                "return SIGMOIDS.computeIfAbsent(Z, key -> key.map(z -> 1 / (1 + Math.exp(-z))));"));
    }

    private static String loop(String value, String factor) {
        return """
                double[][] result = new double[Z.rows()][Z.cols()];
                for (int i = 0; i < result.length; i++) {
                    for (int j = 0; j < result[i].length; j++) {
                        double z = Z.get(i, j);
                        result[i][j] = (%s) * %s;
                    }
                }
                return Matrix.of(result);
                """.formatted(value, factor);
    }
}
