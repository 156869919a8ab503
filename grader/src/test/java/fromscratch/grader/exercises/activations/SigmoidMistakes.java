package fromscratch.grader.exercises.activations;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in the sigmoid and on the way back through it. */
final class SigmoidMistakes implements PlantedMistakes {
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String SIGMOID = "return Z.map(z -> 1 / (1 + Math.exp(-z)));";
    private static final String SIGMOID_BACKWARD = "return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));";

    private static final String VALUES = "sigmoidWorkedExample";
    private static final String SATURATES = "sigmoidSaturates";
    private static final String BACKWARD_VALUES = "sigmoidBackwardWorkedExample";
    private static final String BACKWARD_SATURATES = "sigmoidBackwardSaturates";
    private static final String BACKWARD_SLOPES = "sigmoidBackwardMatchesForward";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(10, "sigmoid of -z")
                        .replace(SIGMOID, "return Z.map(z -> 1 / (1 + Math.exp(z)));")
                        .failing(VALUES, SATURATES)
                        .diagnosedAs("activation.sign-inside"),
                mistake(12, "the two branches of the sigmoid are swapped")
                        .replace(
                                SIGMOID,
                                "return Z.map(z -> z < 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));")
                        .failing(SATURATES)
                        .diagnosedAs("activation.overflow"),
                mistake(13, "integer division in the sigmoid")
                        .replace(SIGMOID, "return Z.map(z -> 1 / (1 + (long) Math.exp(-z)));")
                        .failing(VALUES)
                        .diagnosedAs("numbers.integer-division"),
                mistake(48, "z (1 - z)")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(Z.map(z -> z * (1 - z)));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.z-for-a"),
                mistake(49, "the sigmoid is applied twice")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(sigmoid(sigmoid(Z)).map(a -> a * (1 - a)));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.twice"),
                mistake(52, "the sigmoid's gradient forgets dH")
                        .replace(SIGMOID_BACKWARD, "return sigmoid(Z).map(a -> a * (1 - a));")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("chain.upstream-ignored"),
                mistake(91, "e^-z over its square, which overflows")
                        .replace(
                                SIGMOID_BACKWARD,
                                "return dH.hadamard(Z.map(z -> Math.exp(-z) / Math.pow(1 + Math.exp(-z), 2)));")
                        .failing(BACKWARD_SATURATES)
                        .diagnosedAs("activation.overflow"),
                mistake(161, "the sigmoid as e^z / (1 + e^z), which overflows")
                        .replace(SIGMOID, "return Z.map(z -> Math.exp(z) / (1 + Math.exp(z)));")
                        .failing(SATURATES)
                        .diagnosedAs("activation.overflow"),
                mistake(162, "tanh for the sigmoid")
                        .replace(SIGMOID, TANH)
                        .failing(VALUES, SATURATES)
                        .diagnosedAs("activation.other"),
                mistake(163, "a ramp for the sigmoid")
                        .replace(SIGMOID, "return Z.map(z -> Math.max(0, Math.min(1, 0.5 + z / 4)));")
                        .failing(VALUES)
                        .diagnosedAs("activation.ramp"),
                mistake(171, "a (1 + a)")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(sigmoid(Z).map(a -> a * (1 + a)));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.sign-inside"),
                mistake(172, "a (a - 1)")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(sigmoid(Z).map(a -> a * (a - 1)));")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("numbers.negated"),
                mistake(173, "1 - a alone")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(sigmoid(Z).map(a -> 1 - a));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.factor-missing"),
                mistake(174, "the derivative of tanh for the sigmoid's")
                        .replace(SIGMOID_BACKWARD, "return dH.hadamard(sigmoid(Z).map(a -> 1 - a * a));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("chain.other-derivative"),
                mistake(253, "the derivative takes the a of the last sigmoid")
                        .replace(
                                SIGMOID_BACKWARD,
                                "return dH.hadamard((last == null ? sigmoid(Z) : last).map(a -> a * (1 - a)));")
                        .replace(SIGMOID, "last = Z.map(z -> 1 / (1 + Math.exp(-z)));\nreturn last;")
                        .replace("private Activations() {}", "private Activations() {}\n\nprivate static Matrix last;")
                        .failing(BACKWARD_SLOPES)
                        .diagnosedAs("state.kept-forward"),
                mistake(261, "float inputs of the sigmoid")
                        .replace(SIGMOID, "return Z.map(z -> 1 / (1 + Math.exp(-(float) z)));")
                        .failing(VALUES)
                        .diagnosedAs("numbers.precision"));
    }
}
