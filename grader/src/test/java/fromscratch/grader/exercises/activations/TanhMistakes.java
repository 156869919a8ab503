package fromscratch.grader.exercises.activations;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in tanh and on the way back through it. */
final class TanhMistakes implements PlantedMistakes {
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String TANH_BACKWARD = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";

    private static final String VALUES = "tanhWorkedExample";
    private static final String SATURATES = "tanhSaturates";
    private static final String BACKWARD_VALUES = "tanhBackwardWorkedExample";
    private static final String BACKWARD_SATURATES = "tanhBackwardSaturates";
    private static final String BACKWARD_SLOPES = "tanhBackwardMatchesForward";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(11, "tanh by e^z and e^-z, which overflow")
                        .replace(
                                TANH, "return Z.map(z -> (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z)));")
                        .failing(SATURATES)
                        .diagnosedAs("activation.overflow"),
                mistake(50, "1 - a")
                        .replace(TANH_BACKWARD, "return dH.hadamard(tanh(Z).map(a -> 1 - a));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.not-squared"),
                mistake(51, "1 - z^2")
                        .replace(TANH_BACKWARD, "return dH.hadamard(Z.map(z -> 1 - z * z));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.z-for-a"),
                mistake(52, "tanh's gradient forgets dH")
                        .replace(TANH_BACKWARD, "return tanh(Z).map(a -> 1 - a * a);")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("chain.upstream-ignored"),
                mistake(92, "4 over (e^z + e^-z) squared, by a quotient that overflows")
                        .replace(
                                TANH_BACKWARD,
                                "return dH.hadamard(Z.map(z -> 4 * Math.exp(2 * z) / Math.pow(Math.exp(2 * z) + 1, 2)));")
                        .failing(BACKWARD_SATURATES)
                        .diagnosedAs("activation.overflow"),
                mistake(126, "tanh by a sigmoid of z instead of 2z")
                        .replace(TANH, "return Z.map(z -> 2 / (1 + Math.exp(-z)) - 1);")
                        .failing(VALUES)
                        .diagnosedAs("activation.half-argument"),
                mistake(159, "the tangent for tanh")
                        .replace(TANH, "return Z.map(Math::tan);")
                        .failing(VALUES, SATURATES)
                        .diagnosedAs("activation.tangent"),
                mistake(160, "tanh by e^2z, which overflows")
                        .replace(TANH, "return Z.map(z -> (Math.exp(2 * z) - 1) / (Math.exp(2 * z) + 1));")
                        .failing(SATURATES)
                        .diagnosedAs("activation.overflow"),
                mistake(168, "1 + a^2")
                        .replace(TANH_BACKWARD, "return dH.hadamard(tanh(Z).map(a -> 1 + a * a));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.sign-inside"),
                mistake(169, "the square of 1 - a")
                        .replace(TANH_BACKWARD, "return dH.hadamard(tanh(Z).map(a -> (1 - a) * (1 - a)));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.square-outside"),
                mistake(170, "tanh is applied twice")
                        .replace(TANH_BACKWARD, "return dH.hadamard(tanh(tanh(Z)).map(a -> 1 - a * a));")
                        .failing(BACKWARD_VALUES, BACKWARD_SATURATES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.twice"),
                mistake(245, "the derivative takes the a of the last tanh")
                        .replace(
                                TANH_BACKWARD,
                                "return dH.hadamard((last == null ? tanh(Z) : last).map(a -> 1 - a * a));")
                        .replace(TANH, "last = Z.map(Math::tanh);\nreturn last;")
                        .replace("private Activations() {}", "private Activations() {}\n\nprivate static Matrix last;")
                        .failing(BACKWARD_SLOPES)
                        .diagnosedAs("state.kept-forward"),
                mistake(260, "float inputs of tanh")
                        .replace(TANH, "return Z.map(z -> Math.tanh((float) z));")
                        .failing(VALUES)
                        .diagnosedAs("numbers.precision"),
                mistake(263, "float inputs of the derivative of tanh")
                        .replace(TANH_BACKWARD, "return dH.hadamard(tanh(Z.map(z -> (float) z)).map(a -> 1 - a * a));")
                        .failing(BACKWARD_SLOPES)
                        .diagnosedAs("numbers.precision"));
    }
}
