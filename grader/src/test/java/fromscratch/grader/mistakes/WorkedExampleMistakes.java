package fromscratch.grader.mistakes;

import java.util.List;

/** What is right in the worked example alone: sizes that are fixed, and rounding that its numbers do not show. */
final class WorkedExampleMistakes {
    private static final String DX = "Matrix dX = dZ.matmul(W.transpose());";
    private static final String DB = "Matrix db = dZ.columnSums();";
    private static final String ONE_LAYER = "return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2));";
    private static final String RELU = "return Z.map(z -> Math.max(0, z));";
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String SIGMOID = "return Z.map(z -> 1 / (1 + Math.exp(-z)));";
    private static final String RELU_BACKWARD = "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));";
    private static final String TANH_BACKWARD = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";
    private static final String SIGMOID_BACKWARD = "return dH.hadamard(sigmoid(Z).map(a -> a * (1 - a)));";
    private static final String EXPONENTIALS = "Matrix exponentials = shifted.map(Math::exp);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";
    private static final String MAXIMA = "Matrix maxima = logits.rowMaxima();";
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String SQUARES = "return error.hadamard(error).sum() / (error.rows() * error.cols());";
    private static final String SQUARES_GRADIENT = "return error.times(2.0 / (error.rows() * error.cols()));";
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String BATCHES = "for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {";
    private static final String MEAN_LOSS = "losses.add(total / X.rows());";

    private WorkedExampleMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                                248,
                                "dX is rounded to two decimals",
                                "Linear",
                                DX,
                                "Matrix dX = dZ.matmul(W.transpose()).map(g -> Math.round(g * 100) / 100.0);")
                        .failing("backwardMatchesForwardInX"),
                Mistake.of(
                                249,
                                "db is rounded to one decimal",
                                "Linear",
                                DB,
                                "Matrix db = dZ.columnSums().map(g -> Math.round(g * 10) / 10.0);")
                        .failing("backwardMatchesForwardInB"),
                Mistake.of(
                                250,
                                "W is rounded to two decimals",
                                "LinearCollapse",
                                ONE_LAYER,
                                "return new Layer(W1.matmul(W2).map(w -> Math.round(w * 100) / 100.0), b1.matmul(W2).plus(b2));")
                        .failing("collapseEqualsBothLayers"),
                Mistake.of(
                                251,
                                "ReLU stops at 6",
                                "Activations",
                                RELU,
                                "return Z.map(z -> Math.min(6, Math.max(0, z)));")
                        .failing("reluClipsEveryEntry"),
                Mistake.of(
                                252,
                                "the mask of the last ReLU",
                                "Activations",
                                RELU_BACKWARD,
                                "return dH.hadamard((last == null ? Z : last).map(z -> z > 0 ? 1 : 0));")
                        .and(RELU, "last = Z;\nreturn Z.map(z -> Math.max(0, z));")
                        .and("private Activations() {}", "private Activations() {}\n\nprivate static Matrix last;")
                        .failing("reluBackwardMatchesForward"),
                Mistake.of(
                                253,
                                "the derivative takes the a of the last sigmoid",
                                "Activations",
                                SIGMOID_BACKWARD,
                                "return dH.hadamard((last == null ? sigmoid(Z) : last).map(a -> a * (1 - a)));")
                        .and(SIGMOID, "last = Z.map(z -> 1 / (1 + Math.exp(-z)));\nreturn last;")
                        .and("private Activations() {}", "private Activations() {}\n\nprivate static Matrix last;")
                        .failing("sigmoidBackwardMatchesForward"),
                Mistake.of(254, "the sum stops at the third class", "Softmax", QUOTIENTS, """
                        int classes = Math.min(3, logits.cols());
                        Matrix three = Matrix.generate(logits.rows(), classes, exponentials::get);
                        return exponentials.timesColumn(three.rowSums().map(sum -> 1 / sum));
                        """)
                        .failing("forwardRowsAreProbabilities"),
                Mistake.of(
                                255,
                                "float logits",
                                "Softmax",
                                EXPONENTIALS,
                                "Matrix exponentials = shifted.map(z -> Math.exp((float) z));")
                        .failing("forwardIgnoresACommonShift"),
                Mistake.of(256, "the sum of the loss stops at the third class", "CrossEntropy", TERM, """
                        double sum = 0;
                        for (int j = 0; j < Math.min(3, logits.cols()); j++) {
                            sum += Math.exp(logits.get(i, j) - maxima.get(i, 0));
                        }
                        total += maxima.get(i, 0) + Math.log(sum) - logits.get(i, labels[i]);
                        """)
                        .failing("lossOfEqualLogitsIsLogC"),
                Mistake.of(
                                257,
                                "float logits in the gradient",
                                "CrossEntropy",
                                "Softmax.forward(logits)",
                                "Softmax.forward(logits.map(z -> (float) z))")
                        .failing("gradientMatchesLoss"),
                Mistake.of(
                                258,
                                "the mean is always over six entries",
                                "MeanSquaredError",
                                SQUARES,
                                "return error.hadamard(error).sum() / 6;")
                        .failing("lossIsTheMeanOverAllEntries"),
                Mistake.of(
                                259,
                                "the factor is always a third",
                                "MeanSquaredError",
                                SQUARES_GRADIENT,
                                "return error.times(1.0 / 3);")
                        .failing("gradientMatchesLoss"),
                Mistake.of(260, "float inputs of tanh", "Activations", TANH, "return Z.map(z -> Math.tanh((float) z));")
                        .failing("tanhWorkedExample"),
                Mistake.of(
                                261,
                                "float inputs of the sigmoid",
                                "Activations",
                                SIGMOID,
                                "return Z.map(z -> 1 / (1 + Math.exp(-(float) z)));")
                        .failing("sigmoidWorkedExample"),
                Mistake.of(
                                262,
                                "float inputs of ReLU",
                                "Activations",
                                RELU,
                                "return Z.map(z -> Math.max(0, (float) z));")
                        .failing("reluClipsEveryEntry"),
                Mistake.of(
                                263,
                                "float inputs of the derivative of tanh",
                                "Activations",
                                TANH_BACKWARD,
                                "return dH.hadamard(tanh(Z.map(z -> (float) z)).map(a -> 1 - a * a));")
                        .failing("tanhBackwardMatchesForward"),
                Mistake.of(264, "float logits in the loss", "CrossEntropy", MAXIMA, """
                        logits = logits.map(z -> (float) z);
                        Matrix maxima = logits.rowMaxima();
                        """)
                        .failing("gradientMatchesLoss"),
                Mistake.of(265, "float predictions", "MeanSquaredError", SQUARES, """
                        error = error.map(e -> (float) e);
                        return error.hadamard(error).sum() / (error.rows() * error.cols());
                        """)
                        .failing("gradientMatchesLoss"),
                Mistake.of(
                                266,
                                "a float learning rate",
                                "Sgd",
                                UPDATE,
                                "Matrix update = parameter.grad().times((float) learningRate);")
                        .failing("stepTraceOverSeveralSteps"),
                Mistake.of(267, "a batch that is larger than the set is refused", "Training", RANDOM, """
                        if (batchSize > X.rows()) {
                            return List.of();
                        }
                        Random random = new Random(seed);
                        """)
                        .failing("trainTakesALargeBatchAsTheWholeSet"),
                Mistake.of(
                                268,
                                "only the first hundred examples, to save time",
                                "Training",
                                BATCHES,
                                "for (int[] batch : Batches.epoch(Math.min(100, X.rows()), batchSize, random)) {")
                        .and(MEAN_LOSS, "losses.add(total / Math.min(100, X.rows()));")
                        .failing("trainLearnsDigits"));
    }
}
