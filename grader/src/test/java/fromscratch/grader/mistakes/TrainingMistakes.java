package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in the loop, where each piece is right. */
final class TrainingMistakes {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String EPOCHS = "for (int epoch = 0; epoch < epochs; epoch++) {";
    private static final String BATCHES = "for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {";
    private static final String ZERO = "Sgd.zeroGrad(network.parameters());";
    private static final String BACKWARD =
            "double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String TOTAL = "total += loss * batch.length;";
    private static final String MEAN = "losses.add(total / X.rows());";
    private static final String RETURN = "return losses;";

    private static final String TRACE = "trainTraceOfParameters";
    private static final String LOSSES = "trainReportsTheMeanLossOfEachEpoch";
    private static final String LARGE = "trainTakesALargeBatchAsTheWholeSet";
    private static final String CLEARS = "trainClearsTheGradientsItFinds";
    private static final String OVERFITS = "trainOverfitsASmallSet";
    private static final String DIGITS = "trainLearnsDigits";

    private TrainingMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(61, "gradients are never cleared", ZERO, "").failing(TRACE, LOSSES, CLEARS, OVERFITS, DIGITS),
                planted(61, "gradients are cleared once an epoch", ZERO, "")
                        .and(BATCHES, ZERO + "\n" + BATCHES)
                        .failing(TRACE, LOSSES, CLEARS, DIGITS),
                planted(61, "gradients are cleared after the step", ZERO, "")
                        .and(STEP, STEP + "\n" + ZERO)
                        .failing(CLEARS),
                planted(62, "gradients are cleared between backward and step", ZERO, "")
                        .and(STEP, ZERO + "\n" + STEP)
                        .failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS, DIGITS),
                planted(63, "only the weights' gradients are cleared", ZERO, """
                        Sgd.zeroGrad(List.of(network.parameters().get(0), network.parameters().get(2)));
                        """)
                        .failing(TRACE, LOSSES, CLEARS),
                planted(64, "a step along the gradient", STEP, "Sgd.step(network.parameters(), -learningRate);")
                        .failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS, DIGITS),
                planted(
                                65,
                                "the learning rate twice",
                                STEP,
                                "Sgd.step(network.parameters(), learningRate * learningRate);")
                        .failing(TRACE, LOSSES, LARGE, CLEARS),
                planted(66, "the learning rate is fixed", STEP, "Sgd.step(network.parameters(), 0.1);")
                        .failing(TRACE, LOSSES, LARGE, CLEARS),
                planted(70, "the biases are never updated", STEP, """
                        Sgd.step(List.of(network.parameters().get(0), network.parameters().get(2)), learningRate);
                        """).failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS),
                planted(70, "only the biases are updated", STEP, """
                        Sgd.step(List.of(network.parameters().get(1), network.parameters().get(3)), learningRate);
                        """)
                        .failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS, DIGITS),
                planted(
                                73,
                                "divided by N again in the step",
                                STEP,
                                "Sgd.step(network.parameters(), learningRate / batch.length);")
                        .failing(TRACE, LOSSES, LARGE, CLEARS, DIGITS),
                planted(
                                74,
                                "the last, smaller batch is dropped",
                                BATCHES,
                                BATCHES + "\nif (batch.length < batchSize) continue;")
                        .failing(TRACE, LOSSES, LARGE, CLEARS),
                planted(
                                75,
                                "the last batch counts as a full one",
                                STEP,
                                "Sgd.step(network.parameters(), learningRate * batch.length / batchSize);")
                        .failing(TRACE, LOSSES, LARGE, CLEARS),
                planted(
                                76,
                                "X is shuffled, the labels are not",
                                "double total = 0;",
                                "double total = 0;\nint seen = 0;")
                        .and(
                                "Batches.select(labels, batch));",
                                "java.util.Arrays.copyOfRange(labels, seen, seen + batch.length));\nseen += batch.length;")
                        .failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS, DIGITS),
                planted(77, "the same batch in every step", BATCHES, """
                        List<int[]> batches = Batches.epoch(X.rows(), batchSize, random);
                        for (int k = 0; k < batches.size(); k++) {
                            int[] batch = batches.get(0);
                        """).failing(TRACE, LOSSES, CLEARS, DIGITS),
                planted(
                                79,
                                "the loss is noted after the step",
                                STEP,
                                STEP
                                        + "\nloss = CrossEntropy.loss(network.logits(X.selectRows(batch)), Batches.select(labels, batch));")
                        .failing(LOSSES, LARGE),
                planted(80, "each batch counts the same in the epoch's loss", TOTAL, "total += loss;")
                        .and(MEAN, "losses.add(total / Math.ceil((double) X.rows() / Math.min(batchSize, X.rows())));")
                        .failing(LOSSES),
                planted(83, "the shuffle is not seeded", RANDOM, "Random random = new Random();")
                        .failing(TRACE, LOSSES, CLEARS),
                planted(104, "every epoch deals the same batches", RANDOM, "")
                        .and(EPOCHS, EPOCHS + "\n" + RANDOM)
                        .failing(TRACE, LOSSES, CLEARS),
                planted(105, "the batch size is ignored", BATCHES, BATCHES.replace("batchSize", "X.rows()"))
                        .failing(TRACE, LOSSES, CLEARS, DIGITS),
                planted(106, "one epoch, whatever was asked for", EPOCHS, EPOCHS.replace("epochs;", "1;"))
                        .failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS),
                planted(107, "the losses are sums", MEAN, "losses.add(total);").failing(LOSSES, LARGE),
                planted(108, "the labels are left sorted", RETURN, "java.util.Arrays.sort(labels);\n" + RETURN)
                        .failing(CLEARS),
                planted(109, "every epoch, no batch learns", STEP, "")
                        .failing(TRACE, LOSSES, LARGE, CLEARS, OVERFITS, DIGITS));
    }

    private static Mistake planted(int number, String name, String right, String wrong) {
        return Mistake.of(number, name, "Training", right, wrong);
    }
}
