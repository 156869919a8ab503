package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong by a habit from elsewhere: epsilons, clipping, rounding, momentum, other first weights. */
final class HabitMistakes {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";
    private static final String MAXIMA = "Matrix maxima = logits.rowMaxima();";
    private static final String MEAN = "return total / labels.length;";
    private static final String ONE_HOT = "(i, j) -> j == labels[i] ? 1 : 0";
    private static final String DRAW_W1 = "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))";
    private static final String DRAW_W2 = "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))";
    private static final String ZERO_B1 = "Matrix.zeros(1, hidden)";
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String MEAN_LOSS = "losses.add(total / X.rows());";

    private HabitMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                                216,
                                "rounded to two decimals",
                                "Linear",
                                FORWARD,
                                "return X.matmul(W).plusRow(b).map(z -> Math.round(z * 100) / 100.0);")
                        .failing("forwardIsAffine"),
                Mistake.of(
                                217,
                                "an epsilon in the denominator",
                                "Softmax",
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / (sum + 1e-8)));")
                        .failing("forwardWorkedExample", "forwardRowsAreProbabilities", "forwardExtremeLogits"),
                Mistake.of(
                                218,
                                "probabilities are clipped",
                                "Softmax",
                                QUOTIENTS,
                                "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum)).map(p -> Math.max(1e-7, Math.min(1 - 1e-7, p)));")
                        .failing("forwardRowsAreProbabilities", "forwardExtremeLogits"),
                Mistake.of(219, "logits are clipped", "Softmax", SHIFTED, """
                        Matrix clipped = logits.map(z -> Math.max(-500, Math.min(500, z)));
                        Matrix shifted = clipped.plusColumn(clipped.rowMaxima().times(-1));
                        """).failing("forwardExtremeLogits"),
                Mistake.of(220, "logits are clipped, in the loss", "CrossEntropy", MAXIMA, """
                        logits = logits.map(z -> Math.max(-500, Math.min(500, z)));
                        Matrix maxima = logits.rowMaxima();
                        """)
                        .failing("lossExtremeLogits"),
                Mistake.of(
                                221,
                                "the loss is rounded to four decimals",
                                "CrossEntropy",
                                MEAN,
                                "return Math.round(total / labels.length * 1e4) / 1e4;")
                        .failing(
                                "lossWorkedExample",
                                "lossOfEqualLogitsIsLogC",
                                "lossExtremeLogits",
                                "lossIsTheMeanOverTheBatch"),
                Mistake.of(
                                222,
                                "labels are smoothed",
                                "CrossEntropy",
                                ONE_HOT,
                                "(i, j) -> 0.1 / logits.cols() + (j == labels[i] ? 0.9 : 0)")
                        .failing("gradientWorkedExample", "gradientMatchesLoss", "gradientExtremeLogits"),
                Mistake.of(
                                223,
                                "a standard deviation of 0.01",
                                "TwoLayerNetwork",
                                DRAW_W1,
                                "Matrix.gaussian(inputs, hidden, random).times(0.01)")
                        .and(DRAW_W2, "Matrix.gaussian(hidden, classes, random).times(0.01)")
                        .failing("initializeIsHe"),
                Mistake.of(
                                224,
                                "Glorot for He",
                                "TwoLayerNetwork",
                                DRAW_W1,
                                "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / (inputs + hidden)))")
                        .and(
                                DRAW_W2,
                                "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / (hidden + classes)))")
                        .failing("initializeIsHe"),
                Mistake.of(
                                225,
                                "PyTorch's first weights, uniform up to 1 / √fan-in",
                                "TwoLayerNetwork",
                                DRAW_W1,
                                "Matrix.generate(inputs, hidden, (i, j) -> (2 * random.nextDouble() - 1) / Math.sqrt(inputs))")
                        .failing("initializeIsHe"),
                Mistake.of(
                                226,
                                "uniform up to the standard deviation",
                                "TwoLayerNetwork",
                                DRAW_W2,
                                "Matrix.generate(hidden, classes, (i, j) -> (2 * random.nextDouble() - 1) * Math.sqrt(2.0 / hidden))")
                        .failing("initializeIsHe"),
                Mistake.of(
                                227,
                                "the first layer's fan-in in both layers",
                                "TwoLayerNetwork",
                                DRAW_W2,
                                "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / inputs))")
                        .failing("initializeIsHe"),
                Mistake.of(
                                228,
                                "only positive weights",
                                "TwoLayerNetwork",
                                DRAW_W1,
                                "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs)).map(Math::abs)")
                        .failing("initializeIsHe"),
                Mistake.of(229, "biases of 0.01", "TwoLayerNetwork", ZERO_B1, "Matrix.ones(1, hidden).times(0.01)")
                        .failing("initializeShapes"),
                Mistake.of(
                                230,
                                "the weights decay",
                                "Sgd",
                                UPDATE,
                                "Matrix update = parameter.grad().plus(parameter.value().times(1e-4)).times(learningRate);")
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"),
                Mistake.of(
                                231,
                                "gradients are clipped",
                                "Sgd",
                                UPDATE,
                                "Matrix update = parameter.grad().map(g -> Math.max(-1, Math.min(1, g))).times(learningRate);")
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"),
                Mistake.of(232, "a momentum", "Sgd", UPDATE, """
                        Matrix update = parameter.grad().times(learningRate);
                        if (MOMENTUM.containsKey(parameter)) {
                            update = update.plus(MOMENTUM.get(parameter).times(0.9));
                        }
                        MOMENTUM.put(parameter, update);
                        """)
                        .and("private Sgd() {}", """
                        private Sgd() {}

                        private static final java.util.Map<Parameter, Matrix> MOMENTUM = new java.util.WeakHashMap<>();
                        """)
                        .failing("stepTraceOverSeveralSteps"),
                Mistake.of(
                                233,
                                "the learning rate decays",
                                "Training",
                                STEP,
                                "Sgd.step(network.parameters(), learningRate / (epoch + 1));")
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainClearsTheGradientsItFinds",
                                "trainOverfitsASmallSet"),
                Mistake.of(234, "training stops when the loss does not fall any more", "Training", MEAN_LOSS, """
                        losses.add(total / X.rows());
                        if (losses.size() > 1 && losses.get(epoch) >= 0.9 * losses.get(epoch - 1)) {
                            break;
                        }
                        """)
                        .failing("trainOverfitsASmallSet"));
    }
}
