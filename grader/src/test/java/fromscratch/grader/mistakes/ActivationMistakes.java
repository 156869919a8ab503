package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in ReLU, tanh and the sigmoid. */
final class ActivationMistakes {
    private static final String RELU = "return Z.map(z -> Math.max(0, z));";
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String SIGMOID = "return Z.map(z -> 1 / (1 + Math.exp(-z)));";

    private ActivationMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(
                        9,
                        "abs for ReLU",
                        RELU,
                        "return Z.map(Math::abs);",
                        "reluWorkedExample",
                        "reluClipsEveryEntry"),
                planted(
                        10,
                        "sigmoid of -z",
                        SIGMOID,
                        "return Z.map(z -> 1 / (1 + Math.exp(z)));",
                        "sigmoidWorkedExample",
                        "sigmoidSaturates"),
                planted(
                        11,
                        "tanh by e^z and e^-z, which overflow",
                        TANH,
                        "return Z.map(z -> (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z)));",
                        "tanhSaturates"),
                planted(
                        126,
                        "tanh by a sigmoid of z instead of 2z",
                        TANH,
                        "return Z.map(z -> 2 / (1 + Math.exp(-z)) - 1);",
                        "tanhWorkedExample"),
                planted(
                        12,
                        "the two branches of the sigmoid are swapped",
                        SIGMOID,
                        "return Z.map(z -> z < 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));",
                        "sigmoidSaturates"),
                planted(
                        13,
                        "integer division in the sigmoid",
                        SIGMOID,
                        "return Z.map(z -> 1 / (1 + (long) Math.exp(-z)));",
                        "sigmoidWorkedExample"),
                planted(
                        14,
                        "ReLU casts to int",
                        RELU,
                        "return Z.map(z -> Math.max(0, (int) z));",
                        "reluWorkedExample",
                        "reluClipsEveryEntry"),
                planted(
                        88,
                        "ReLU leaks",
                        RELU,
                        "return Z.map(z -> Math.max(0.01 * z, z));",
                        "reluWorkedExample",
                        "reluClipsEveryEntry"),
                planted(
                        89,
                        "ReLU keeps what is negative",
                        RELU,
                        "return Z.map(z -> Math.min(0, z));",
                        "reluWorkedExample",
                        "reluClipsEveryEntry"),
                planted(
                        90,
                        "ReLU stops at 2.5",
                        RELU,
                        "return Z.map(z -> Math.min(2.5, Math.max(0, z)));",
                        "reluWorkedExample",
                        "reluClipsEveryEntry"));
    }

    private static Mistake planted(int number, String name, String right, String wrong, String... failing) {
        return Mistake.of(number, name, "Activations", right, wrong, failing);
    }
}
