package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong where a gradient passes through an activation. */
final class ActivationGradientMistakes {
    private static final String RELU = "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));";
    private static final String TANH = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";
    private static final String SIGMOID = "return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));";

    private ActivationGradientMistakes() {}

    static List<Mistake> all() {
        return List.of(
                relu(
                        45,
                        "the mask is the sign of what arrives",
                        "return dH.map(d -> Math.max(0, d));",
                        "reluBackwardWorkedExample",
                        "reluBackwardAtZero",
                        "reluBackwardMatchesForward"),
                relu(
                        46,
                        "no mask",
                        "return dH;",
                        "reluBackwardWorkedExample",
                        "reluBackwardAtZero",
                        "reluBackwardMatchesForward"),
                relu(47, "1 at zero", "return dH.hadamard(Z.map(z -> z >= 0 ? 1 : 0));", "reluBackwardAtZero"),
                relu(
                        52,
                        "ReLU's gradient forgets dH",
                        "return Z.map(z -> z > 0 ? 1 : 0);",
                        "reluBackwardWorkedExample",
                        "reluBackwardMatchesForward"),
                sigmoid(
                        48,
                        "z (1 - z)",
                        "return dH.hadamard(Z.map(z -> z * (1 - z)));",
                        "sigmoidBackwardWorkedExample",
                        "sigmoidBackwardSaturates",
                        "sigmoidBackwardMatchesForward"),
                sigmoid(
                        49,
                        "the sigmoid is applied twice",
                        "return dH.hadamard(sigmoid(sigmoid(Z)).map(a -> a * (1 - a)));",
                        "sigmoidBackwardWorkedExample",
                        "sigmoidBackwardSaturates",
                        "sigmoidBackwardMatchesForward"),
                sigmoid(
                        52,
                        "the sigmoid's gradient forgets dH",
                        "return sigmoid(Z).map(a -> a * (1 - a));",
                        "sigmoidBackwardWorkedExample",
                        "sigmoidBackwardMatchesForward"),
                sigmoid(
                        91,
                        "e^-z over its square, which overflows",
                        "return dH.hadamard(Z.map(z -> Math.exp(-z) / Math.pow(1 + Math.exp(-z), 2)));",
                        "sigmoidBackwardSaturates"),
                tanh(
                        50,
                        "1 - a",
                        "return dH.hadamard(tanh(Z).map(a -> 1 - a));",
                        "tanhBackwardWorkedExample",
                        "tanhBackwardSaturates",
                        "tanhBackwardMatchesForward"),
                tanh(
                        51,
                        "1 - z^2",
                        "return dH.hadamard(Z.map(z -> 1 - z * z));",
                        "tanhBackwardWorkedExample",
                        "tanhBackwardSaturates",
                        "tanhBackwardMatchesForward"),
                tanh(
                        52,
                        "tanh's gradient forgets dH",
                        "return tanh(Z).map(a -> 1 - a * a);",
                        "tanhBackwardWorkedExample",
                        "tanhBackwardMatchesForward"),
                tanh(
                        92,
                        "4 over (e^z + e^-z) squared, by a quotient that overflows",
                        "return dH.hadamard(Z.map(z -> 4 * Math.exp(2 * z) / Math.pow(Math.exp(2 * z) + 1, 2)));",
                        "tanhBackwardSaturates"));
    }

    private static Mistake relu(int number, String name, String wrong, String... failing) {
        return Mistake.of(number, name, "Activations", RELU, wrong, failing);
    }

    private static Mistake tanh(int number, String name, String wrong, String... failing) {
        return Mistake.of(number, name, "Activations", TANH, wrong, failing);
    }

    private static Mistake sigmoid(int number, String name, String wrong, String... failing) {
        return Mistake.of(number, name, "Activations", SIGMOID, wrong, failing);
    }
}
