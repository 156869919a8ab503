package fromscratch.grader.exercises.activations;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest formulas for the activations and their derivatives, each stable in its own way. */
final class ActivationVariants implements HonestVariants {
    private static final String RELU = "return Z.map(z -> Math.max(0, z));";
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String SIGMOID = "return Z.map(z -> 1 / (1 + Math.exp(-z)));";
    private static final String RELU_BACKWARD = "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));";
    private static final String TANH_BACKWARD = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";
    private static final String SIGMOID_BACKWARD = "return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));";
    private static final String CONSTRUCTOR = "private Activations() {}";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("derivatives from z, in closed form")
                        .replace("tanh(Z).map(a -> 1 - a * a)", "Z.map(z -> 1 / Math.pow(Math.cosh(z), 2))")
                        .replace("sigmoid(Z).map(a -> a * (1 - a))", """
                                Z.map(z -> {
                                    double e = Math.exp(-Math.abs(z));
                                    return e / ((1 + e) * (1 + e));
                                })""")
                        .replace("Z.map(z -> z > 0 ? 1 : 0)", "Z.map(z -> z <= 0 ? 0 : 1)"),
                variant("derivatives from a, and branches in the activations")
                        .replace("Z.map(z -> z > 0 ? 1 : 0)", "relu(Z).map(Math::signum)")
                        .replace(RELU, """
                                return Z.map(z -> {
                                    if (z > 0) {
                                        return z;
                                    }
                                    return 0;
                                });
                                """)
                        .replace(TANH, """
                                return Z.map(z -> {
                                    double e = Math.exp(-2 * Math.abs(z));
                                    return Math.signum(z) * (1 - e) / (1 + e);
                                });
                                """)
                        .replace("1 / (1 + Math.exp(-z))", """
                                z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z))"""),
                variant("the sigmoid by tanh, and 1 - a^2 as a product")
                        .replace("1 / (1 + Math.exp(-z))", "0.5 * (1 + Math.tanh(z / 2))")
                        .replace("1 - a * a", "(1 - a) * (1 + a)"),
                variant("loops and branches in every activation")
                        .replace(RELU, loop("z > 0 ? z : 0", "1"))
                        .replace(RELU_BACKWARD, loop("z > 0 ? 1 : 0", "dH.get(i, j)"))
                        .replace(TANH, loop("Math.tanh(z)", "1"))
                        .replace(TANH_BACKWARD, loop("1 - Math.tanh(z) * Math.tanh(z)", "dH.get(i, j)"))
                        .replace(SIGMOID, loop("1 / (1 + Math.exp(-z))", "1"))
                        .replace(SIGMOID_BACKWARD, loop("1 / (1 + Math.exp(-z)) / (1 + Math.exp(z))", "dH.get(i, j)")),
                variant("ReLU without a branch: (z + |z|) / 2, a mask by signs, and products with it")
                        .replace(RELU, "return Z.plus(Z.map(Math::abs)).times(0.5);")
                        .replace(
                                RELU_BACKWARD,
                                "return Z.map(z -> (Math.signum(z) + Math.abs(Math.signum(z))) / 2).hadamard(dH);"),
                variant("ReLU as z times its mask, which leaves -0.0 behind")
                        .replace(RELU, "return Z.hadamard(mask(Z));")
                        .replace(RELU_BACKWARD, "return mask(Z).hadamard(dH);")
                        .replace(CONSTRUCTOR, CONSTRUCTOR + """

                                private static Matrix mask(Matrix Z) {
                                    return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> Z.get(i, j) > 0 ? 1 : 0);
                                }
                                """),
                variant("tanh by the sigmoid of 2z, the sigmoid by log1p")
                        .replace(TANH, "return sigmoid(Z.times(2)).map(s -> 2 * s - 1);")
                        .replace(SIGMOID, "return Z.map(z -> Math.exp(-Math.log1p(Math.exp(-z))));"),
                variant("tanh and its derivative by expm1").replace(TANH, """
                                return Z.map(z -> {
                                    double m = Math.expm1(-2 * Math.abs(z));
                                    return Math.copySign(m / (2 + m), z);
                                });
                                """).replace(TANH_BACKWARD, """
                                return dH.hadamard(Z.map(z -> {
                                    double e = Math.exp(-2 * Math.abs(z));
                                    return 4 * e / ((1 + e) * (1 + e));
                                }));
                                """),
                variant("sinh over cosh where they are finite, and 4 / (e^z + e^-z)^2")
                        .replace(
                                TANH,
                                "return Z.map(z -> Math.abs(z) > 20 ? Math.signum(z) : Math.sinh(z) / Math.cosh(z));")
                        .replace(
                                TANH_BACKWARD,
                                "return Z.map(z -> 4 / Math.pow(Math.exp(z) + Math.exp(-z), 2)).hadamard(dH);"),
                variant("the sigmoid with its argument cut, its derivative as 1 / (2 + e^z + e^-z)")
                        .replace(SIGMOID, """
                                return Z.map(z -> {
                                    double cut = Math.max(-500, Math.min(500, z));
                                    return 1 / (1 + Math.exp(-cut));
                                });
                                """)
                        .replace(
                                SIGMOID_BACKWARD,
                                "return dH.hadamard(Z.map(z -> 1 / (2 + Math.exp(z) + Math.exp(-z))));"),
                variant("the sigmoid without a branch, its derivative as σ(z) σ(-z)")
                        .replace(SIGMOID, "return Z.map(z -> Math.exp(Math.min(z, 0)) / (1 + Math.exp(-Math.abs(z))));")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(sigmoid(Z)).hadamard(sigmoid(Z.times(-1)));"),
                variant("the derivatives from tanh of half of z, and as a - a^2")
                        .replace(TANH_BACKWARD, "return dH.minus(dH.hadamard(tanh(Z)).hadamard(tanh(Z)));")
                        .replace(SIGMOID_BACKWARD, """
                                Matrix t = tanh(Z.times(0.5));
                                return dH.hadamard(t.hadamard(t).map(square -> (1 - square) / 4));
                                """),
                variant("the last tanh and every sigmoid are kept for the way back")
                        .replace(CONSTRUCTOR, CONSTRUCTOR + """

                                private static final java.util.Map<Matrix, Matrix> SIGMOIDS = new java.util.HashMap<>();
                                private static Matrix seen;
                                private static Matrix kept;
                                """)
                        .replace(TANH, """
                                seen = Z;
                                kept = Z.map(Math::tanh);
                                return kept;
                                """)
                        .replace(TANH_BACKWARD, """
                                Matrix A = Z == seen ? kept : tanh(Z);
                                return dH.minus(dH.hadamard(A.hadamard(A)));
                                """)
                        .replace(
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
