package fromscratch.grader.exercises.activations;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in ReLU and on the way back through it. */
final class ReluMistakes implements PlantedMistakes {
    private static final String RELU = "return Z.map(z -> Math.max(0, z));";
    private static final String RELU_BACKWARD = "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));";

    private static final String VALUES = "reluWorkedExample";
    private static final String CLIPS = "reluClipsEveryEntry";
    private static final String BACKWARD_VALUES = "reluBackwardWorkedExample";
    private static final String BACKWARD_ZERO = "reluBackwardAtZero";
    private static final String BACKWARD_SLOPES = "reluBackwardMatchesForward";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(9, "abs for ReLU")
                        .replace(RELU, "return Z.map(Math::abs);")
                        .failing(VALUES, CLIPS)
                        .diagnosedAs("activation.absolute"),
                mistake(14, "ReLU casts to int")
                        .replace(RELU, "return Z.map(z -> Math.max(0, (int) z));")
                        .failing(VALUES, CLIPS)
                        .diagnosedAs("numbers.truncated"),
                mistake(45, "the mask is the sign of what arrives")
                        .replace(RELU_BACKWARD, "return dH.map(d -> Math.max(0, d));")
                        .failing(BACKWARD_VALUES, BACKWARD_ZERO, BACKWARD_SLOPES)
                        .diagnosedAs("chain.mask-of-upstream"),
                mistake(46, "no mask")
                        .replace(RELU_BACKWARD, "return dH;")
                        .failing(BACKWARD_VALUES, BACKWARD_ZERO, BACKWARD_SLOPES)
                        .diagnosedAs("chain.no-derivative"),
                mistake(47, "1 at zero")
                        .replace(RELU_BACKWARD, "return dH.hadamard(Z.map(z -> z >= 0 ? 1 : 0));")
                        .failing(BACKWARD_ZERO)
                        .diagnosedAs("activation.kink"),
                mistake(52, "ReLU's gradient forgets dH")
                        .replace(RELU_BACKWARD, "return Z.map(z -> z > 0 ? 1 : 0);")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("chain.upstream-ignored"),
                mistake(88, "ReLU leaks")
                        .replace(RELU, "return Z.map(z -> Math.max(0.01 * z, z));")
                        .failing(VALUES, CLIPS)
                        .diagnosedAs("activation.leaks"),
                mistake(89, "ReLU keeps what is negative")
                        .replace(RELU, "return Z.map(z -> Math.min(0, z));")
                        .failing(VALUES, CLIPS)
                        .diagnosedAs("activation.wrong-side"),
                mistake(90, "ReLU stops at 2.5")
                        .replace(RELU, "return Z.map(z -> Math.min(2.5, Math.max(0, z)));")
                        .failing(VALUES, CLIPS)
                        .diagnosedAs("numbers.saturates"),
                mistake(158, "1 where positive, for ReLU")
                        .replace(RELU, "return Z.map(z -> z > 0 ? 1 : 0);")
                        .failing(VALUES, CLIPS)
                        .diagnosedAs("activation.derivative"),
                mistake(164, "dH times ReLU instead of its derivative")
                        .replace(RELU_BACKWARD, "return dH.hadamard(relu(Z));")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("chain.function-for-derivative"),
                mistake(165, "the sign of z for the mask")
                        .replace(RELU_BACKWARD, "return dH.hadamard(Z.map(Math::signum));")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("activation.absolute"),
                mistake(166, "the mask takes whatever is not zero")
                        .replace(RELU_BACKWARD, "return dH.hadamard(Z.map(z -> z != 0 ? 1 : 0));")
                        .failing(BACKWARD_VALUES, BACKWARD_SLOPES)
                        .diagnosedAs("chain.no-derivative"),
                mistake(167, "the mask is added to dH")
                        .replace(RELU_BACKWARD, "return dH.plus(Z.map(z -> z > 0 ? 1 : 0));")
                        .failing(BACKWARD_VALUES, BACKWARD_ZERO, BACKWARD_SLOPES)
                        .diagnosedAs("chain.added"),
                mistake(251, "ReLU stops at 6")
                        .replace(RELU, "return Z.map(z -> Math.min(6, Math.max(0, z)));")
                        .failing(CLIPS)
                        .diagnosedAs("numbers.saturates"),
                mistake(252, "the mask of the last ReLU")
                        .replace(
                                RELU_BACKWARD, "return dH.hadamard((last == null ? Z : last).map(z -> z > 0 ? 1 : 0));")
                        .replace(RELU, "last = Z;\nreturn Z.map(z -> Math.max(0, z));")
                        .replace("private Activations() {}", "private Activations() {}\n\nprivate static Matrix last;")
                        .failing(BACKWARD_SLOPES)
                        .diagnosedAs("state.kept-forward"),
                mistake(262, "float inputs of ReLU")
                        .replace(RELU, "return Z.map(z -> Math.max(0, (float) z));")
                        .failing(CLIPS)
                        .diagnosedAs("numbers.precision"));
    }
}
