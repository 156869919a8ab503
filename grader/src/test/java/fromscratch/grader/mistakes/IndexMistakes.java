package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong with an index: a loop that begins late or ends early, the first for all. */
final class IndexMistakes {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";
    private static final String DB = "Matrix db = dZ.columnSums();";
    private static final String GRADIENTS = "return new Gradients(dX, dW, db);";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";
    private static final String TERM =
            "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[i]);";
    private static final String ONE_HOT = "(i, j) -> j == labels[i] ? 1 : 0";
    private static final String CROSS_ENTROPY_GRADIENT =
            "return probabilities.minus(oneHot).times(1.0 / labels.length);";
    private static final String PREDICT = "return logits(X).argmax();";
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String CLEAR = "parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));";
    private static final String EPOCHS = "for (int epoch = 0; epoch < epochs; epoch++) {";
    private static final String BATCHES = "for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {";
    private static final String TOTAL = "total += loss * batch.length;";
    private static final String MEAN_LOSS = "losses.add(total / X.rows());";
    private static final String RETURN = "return losses;";

    private IndexMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(127, "the first feature is skipped", "Linear", FORWARD, """
                        return Matrix.generate(X.rows(), W.cols(), (i, j) -> {
                            double z = b.get(0, j);
                            for (int k = 1; k < X.cols(); k++) {
                                z += X.get(i, k) * W.get(k, j);
                            }
                            return z;
                        });
                        """)
                        .failing("forwardWorkedExample", "forwardLessonShape"),
                Mistake.of(128, "the last example is left out", "Linear", FORWARD, """
                        Matrix Z = X.matmul(W).plusRow(b);
                        return Matrix.generate(Z.rows(), Z.cols(), (i, j) -> i < Z.rows() - 1 ? Z.get(i, j) : 0);
                        """)
                        .failing(
                                "forwardWorkedExample",
                                "forwardLessonShape",
                                "forwardTreatsRowsAlone",
                                "forwardIsAffine"),
                Mistake.of(
                                129,
                                "the first bias for every output",
                                "Linear",
                                FORWARD,
                                "return X.matmul(W).map(z -> z + b.get(0, 0));")
                        .failing("forwardWorkedExample", "forwardLessonShape", "forwardIsAffine"),
                Mistake.of(130, "dX and dW change places", "Linear", GRADIENTS, "return new Gradients(dW, dX, db);")
                        .failing(
                                "backwardWorkedExample",
                                "backwardShapes",
                                "backwardMatchesForwardInX",
                                "backwardMatchesForwardInW"),
                Mistake.of(131, "db is the first row of dZ", "Linear", DB, "Matrix db = dZ.selectRows(new int[] {0});")
                        .failing("backwardWorkedExample", "backwardMatchesForwardInB"),
                Mistake.of(132, "the last class is left out of the sum", "Softmax", QUOTIENTS, """
                        Matrix sums = Matrix.generate(logits.rows(), 1, (i, none) -> {
                            double sum = 0;
                            for (int j = 0; j < Math.max(1, logits.cols() - 1); j++) {
                                sum += exponentials.get(i, j);
                            }
                            return sum;
                        });
                        return exponentials.timesColumn(sums.map(sum -> 1 / sum));
                        """)
                        .failing("forwardWorkedExample", "forwardRowsAreProbabilities", "forwardExtremeLogits"),
                Mistake.of(
                                133,
                                "the first label for every example, in the loss",
                                "CrossEntropy",
                                TERM,
                                "total += maxima.get(i, 0) + Math.log(sums.get(i, 0)) - logits.get(i, labels[0]);")
                        .failing("lossWorkedExample", "lossIsTheMeanOverTheBatch"),
                Mistake.of(
                                134,
                                "the first label for every example, in the gradient",
                                "CrossEntropy",
                                ONE_HOT,
                                "(i, j) -> j == labels[0] ? 1 : 0")
                        .failing("gradientWorkedExample", "gradientMatchesLoss", "gradientExtremeLogits"),
                Mistake.of(
                                135,
                                "1 is taken from the predicted class",
                                "CrossEntropy",
                                ONE_HOT,
                                "(i, j) -> j == probabilities.argmax()[i] ? 1 : 0")
                        .failing("gradientWorkedExample", "gradientMatchesLoss", "gradientExtremeLogits"),
                Mistake.of(
                                136,
                                "only the class itself gets a gradient",
                                "CrossEntropy",
                                CROSS_ENTROPY_GRADIENT,
                                "return probabilities.minus(oneHot).hadamard(oneHot).times(1.0 / labels.length);")
                        .failing(
                                "gradientWorkedExample",
                                "gradientRowsSumToZero",
                                "gradientMatchesLoss",
                                "gradientExtremeLogits"),
                Mistake.of(137, "the first prediction for every example", "TwoLayerNetwork", PREDICT, """
                        int[] classes = new int[X.rows()];
                        java.util.Arrays.fill(classes, logits(X).argmax()[0]);
                        return classes;
                        """)
                        .failing("predictWorkedExample"),
                Mistake.of(
                                138,
                                "predict looks at the hidden units",
                                "TwoLayerNetwork",
                                PREDICT,
                                "return Activations.relu(Linear.forward(X, W1.value(), b1.value())).argmax();")
                        .failing("predictWorkedExample"),
                Mistake.of(139, "the last class is never predicted", "TwoLayerNetwork", PREDICT, """
                        Matrix logits = logits(X);
                        return Matrix.generate(X.rows(), logits.cols() - 1, logits::get).argmax();
                        """)
                        .failing("predictWorkedExample"),
                Mistake.of(140, "the first parameter is not updated", "Sgd", UPDATE, """
                        if (parameter == parameters.get(0)) {
                            continue;
                        }
                        Matrix update = parameter.grad().times(learningRate);
                        """)
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps"),
                Mistake.of(141, "only the first gradient is cleared", "Sgd", CLEAR, """
                        parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));
                        break;
                        """)
                        .failing("zeroGradClearsEveryParameter"),
                Mistake.of(
                                142,
                                "one epoch too many",
                                "Training",
                                EPOCHS,
                                "for (int epoch = 0; epoch <= epochs; epoch++) {")
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainTakesALargeBatchAsTheWholeSet",
                                "trainClearsTheGradientsItFinds",
                                "trainOverfitsASmallSet"),
                Mistake.of(
                                143,
                                "one epoch too few",
                                "Training",
                                EPOCHS,
                                "for (int epoch = 1; epoch < epochs; epoch++) {")
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainTakesALargeBatchAsTheWholeSet",
                                "trainClearsTheGradientsItFinds",
                                "trainOverfitsASmallSet"),
                Mistake.of(144, "the losses come in reverse", "Training", MEAN_LOSS, "losses.add(0, total / X.rows());")
                        .failing(
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainTakesALargeBatchAsTheWholeSet",
                                "trainOverfitsASmallSet"),
                Mistake.of(145, "one loss for each batch", "Training", TOTAL, "losses.add(loss);")
                        .and(MEAN_LOSS, "")
                        .failing("trainReportsTheMeanLossOfEachEpoch", "trainOverfitsASmallSet"),
                Mistake.of(
                                146,
                                "the last loss alone",
                                "Training",
                                RETURN,
                                "return losses.subList(losses.size() - 1, losses.size());")
                        .failing(
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainTakesALargeBatchAsTheWholeSet",
                                "trainOverfitsASmallSet"),
                Mistake.of(
                                147,
                                "the loss of an epoch is that of its last batch",
                                "Training",
                                TOTAL,
                                "total = loss * X.rows();")
                        .failing("trainReportsTheMeanLossOfEachEpoch"),
                Mistake.of(
                                148,
                                "only the first batch of each epoch",
                                "Training",
                                TOTAL,
                                "total += loss * batch.length;\nbreak;")
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainClearsTheGradientsItFinds",
                                "trainLearnsDigits"),
                Mistake.of(149, "the batches come in order, not shuffled", "Training", BATCHES, """
                        for (int from = 0; from < X.rows(); from += batchSize) {
                            int[] batch = java.util.stream.IntStream.range(from, Math.min(from + batchSize, X.rows())).toArray();
                        """)
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainClearsTheGradientsItFinds"),
                Mistake.of(
                                150,
                                "the shuffle begins anew with seed + epoch",
                                "Training",
                                BATCHES,
                                "for (int[] batch : Batches.epoch(X.rows(), batchSize, new Random(seed + epoch))) {")
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainClearsTheGradientsItFinds"));
    }
}
