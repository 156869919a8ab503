package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong with a formula of a layer: a sign, a square, a factor, a neighbouring function. */
final class FormulaMistakes {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";
    private static final String DX = "Matrix dX = dZ.matmul(W.transpose());";
    private static final String DW = "Matrix dW = X.transpose().matmul(dZ);";
    private static final String ONE_LAYER = "return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2));";
    private static final String RELU = "return Z.map(z -> Math.max(0, z));";
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String SIGMOID = "return Z.map(z -> 1 / (1 + Math.exp(-z)));";
    private static final String RELU_BACKWARD = "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));";
    private static final String TANH_BACKWARD = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";
    private static final String SIGMOID_BACKWARD = "return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));";

    private FormulaMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(151, "b is subtracted", "Linear", FORWARD, "return X.matmul(W).plusRow(b.times(-1));")
                        .failing("forwardWorkedExample", "forwardLessonShape", "forwardIsAffine"),
                Mistake.of(
                                152,
                                "dX is averaged over the batch",
                                "Linear",
                                DX,
                                "Matrix dX = dZ.matmul(W.transpose()).times(1.0 / X.rows());")
                        .failing("backwardWorkedExample", "backwardMatchesForwardInX"),
                Mistake.of(
                                153,
                                "dX forgets what arrives",
                                "Linear",
                                DX,
                                "Matrix dX = dZ.map(d -> 1).matmul(W.transpose());")
                        .failing("backwardWorkedExample", "backwardMatchesForwardInX"),
                Mistake.of(
                                154,
                                "dW forgets what arrives",
                                "Linear",
                                DW,
                                "Matrix dW = X.transpose().matmul(dZ.map(d -> 1));")
                        .failing("backwardWorkedExample", "backwardMatchesForwardInW"),
                Mistake.of(
                                155,
                                "the weights are multiplied in the wrong order",
                                "LinearCollapse",
                                ONE_LAYER,
                                "return new Layer(W2.matmul(W1), b1.matmul(W2).plus(b2));")
                        .failing("collapseWorkedExample", "collapseShapes", "collapseEqualsBothLayers"),
                Mistake.of(
                                156,
                                "a ReLU stays between the layers",
                                "LinearCollapse",
                                ONE_LAYER,
                                "return new Layer(Activations.relu(W1).matmul(W2), Activations.relu(b1).matmul(W2).plus(b2));")
                        .failing("collapseWorkedExample", "collapseEqualsBothLayers"),
                Mistake.of(
                                157,
                                "b2 is counted twice",
                                "LinearCollapse",
                                ONE_LAYER,
                                "return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2).plus(b2));")
                        .failing("collapseWorkedExample", "collapseEqualsBothLayers"),
                Mistake.of(158, "1 where positive, for ReLU", "Activations", RELU, "return Z.map(z -> z > 0 ? 1 : 0);")
                        .failing("reluWorkedExample", "reluClipsEveryEntry"),
                Mistake.of(159, "the tangent for tanh", "Activations", TANH, "return Z.map(Math::tan);")
                        .failing("tanhWorkedExample", "tanhSaturates"),
                Mistake.of(
                                160,
                                "tanh by e^2z, which overflows",
                                "Activations",
                                TANH,
                                "return Z.map(z -> (Math.exp(2 * z) - 1) / (Math.exp(2 * z) + 1));")
                        .failing("tanhSaturates"),
                Mistake.of(
                                161,
                                "the sigmoid as e^z / (1 + e^z), which overflows",
                                "Activations",
                                SIGMOID,
                                "return Z.map(z -> Math.exp(z) / (1 + Math.exp(z)));")
                        .failing("sigmoidSaturates"),
                Mistake.of(162, "tanh for the sigmoid", "Activations", SIGMOID, "return Z.map(Math::tanh);")
                        .failing("sigmoidWorkedExample", "sigmoidSaturates"),
                Mistake.of(
                                163,
                                "a ramp for the sigmoid",
                                "Activations",
                                SIGMOID,
                                "return Z.map(z -> Math.max(0, Math.min(1, 0.5 + z / 4)));")
                        .failing("sigmoidWorkedExample"),
                Mistake.of(
                                164,
                                "dH times ReLU instead of its derivative",
                                "Activations",
                                RELU_BACKWARD,
                                "return dH.hadamard(relu(Z));")
                        .failing("reluBackwardWorkedExample", "reluBackwardMatchesForward"),
                Mistake.of(
                                165,
                                "the sign of z for the mask",
                                "Activations",
                                RELU_BACKWARD,
                                "return dH.hadamard(Z.map(Math::signum));")
                        .failing("reluBackwardWorkedExample", "reluBackwardMatchesForward"),
                Mistake.of(
                                166,
                                "the mask takes whatever is not zero",
                                "Activations",
                                RELU_BACKWARD,
                                "return dH.hadamard(Z.map(z -> z != 0 ? 1 : 0));")
                        .failing("reluBackwardWorkedExample", "reluBackwardMatchesForward"),
                Mistake.of(
                                167,
                                "the mask is added to dH",
                                "Activations",
                                RELU_BACKWARD,
                                "return dH.plus(Z.map(z -> z > 0 ? 1 : 0));")
                        .failing("reluBackwardWorkedExample", "reluBackwardAtZero", "reluBackwardMatchesForward"),
                Mistake.of(
                                168,
                                "1 + a^2",
                                "Activations",
                                TANH_BACKWARD,
                                "return dH.hadamard(tanh(Z).map(a -> 1 + a * a));")
                        .failing("tanhBackwardWorkedExample", "tanhBackwardSaturates", "tanhBackwardMatchesForward"),
                Mistake.of(
                                169,
                                "the square of 1 - a",
                                "Activations",
                                TANH_BACKWARD,
                                "return dH.hadamard(tanh(Z).map(a -> (1 - a) * (1 - a)));")
                        .failing("tanhBackwardWorkedExample", "tanhBackwardSaturates", "tanhBackwardMatchesForward"),
                Mistake.of(
                                170,
                                "tanh is applied twice",
                                "Activations",
                                TANH_BACKWARD,
                                "return dH.hadamard(tanh(tanh(Z)).map(a -> 1 - a * a));")
                        .failing("tanhBackwardWorkedExample", "tanhBackwardSaturates", "tanhBackwardMatchesForward"),
                Mistake.of(
                                171,
                                "a (1 + a)",
                                "Activations",
                                SIGMOID_BACKWARD,
                                "return dH.hadamard(sigmoid(Z).map(a -> a * (1 + a)));")
                        .failing(
                                "sigmoidBackwardWorkedExample",
                                "sigmoidBackwardSaturates",
                                "sigmoidBackwardMatchesForward"),
                Mistake.of(
                                172,
                                "a (a - 1)",
                                "Activations",
                                SIGMOID_BACKWARD,
                                "return dH.hadamard(sigmoid(Z).map(a -> a * (a - 1)));")
                        .failing("sigmoidBackwardWorkedExample", "sigmoidBackwardMatchesForward"),
                Mistake.of(
                                173,
                                "1 - a alone",
                                "Activations",
                                SIGMOID_BACKWARD,
                                "return dH.hadamard(sigmoid(Z).map(a -> 1 - a));")
                        .failing(
                                "sigmoidBackwardWorkedExample",
                                "sigmoidBackwardSaturates",
                                "sigmoidBackwardMatchesForward"),
                Mistake.of(
                                174,
                                "the derivative of tanh for the sigmoid's",
                                "Activations",
                                SIGMOID_BACKWARD,
                                "return dH.hadamard(sigmoid(Z).map(a -> 1 - a * a));")
                        .failing(
                                "sigmoidBackwardWorkedExample",
                                "sigmoidBackwardSaturates",
                                "sigmoidBackwardMatchesForward"));
    }
}
