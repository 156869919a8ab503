package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong between the pieces: their order, their places, what is given to whom. */
final class FlowMistakes {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String HIDDEN = "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));";
    private static final String D_LOGITS = "Matrix dLogits = CrossEntropy.gradient(logits, labels);";
    private static final String DZ = "Matrix dZ = Activations.reluBackward(Z, second.dX());";
    private static final String ADD_W1 = "W1.setGrad(W1.grad().plus(first.dW()));";
    private static final String ADD_W2 = "W2.setGrad(W2.grad().plus(second.dW()));";
    private static final String ADD_B2 = "b2.setGrad(b2.grad().plus(second.db()));";
    private static final String LOSS = "return CrossEntropy.loss(logits, labels);";
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String SET = "parameter.setValue(parameter.value().minus(update));";
    private static final String CLEAR = "parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));";
    private static final String BACKWARD =
            "double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String MEAN_LOSS = "losses.add(total / X.rows());";

    private FlowMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                                196,
                                "b1 is left out",
                                "TwoLayerNetwork",
                                HIDDEN,
                                "Matrix H = Activations.relu(X.matmul(W1.value()));")
                        .failing("logitsWorkedExample"),
                Mistake.of(
                                197,
                                "tanh for ReLU, on the way forward",
                                "TwoLayerNetwork",
                                HIDDEN,
                                "Matrix H = Activations.tanh(Linear.forward(X, W1.value(), b1.value()));")
                        .failing("logitsWorkedExample"),
                Mistake.of(
                                198,
                                "ReLU before the first layer instead of after it",
                                "TwoLayerNetwork",
                                HIDDEN,
                                "Matrix H = Linear.forward(Activations.relu(X), W1.value(), b1.value());")
                        .failing("logitsWorkedExample"),
                Mistake.of(
                                199,
                                "the arguments of the way back through ReLU change places",
                                "TwoLayerNetwork",
                                DZ,
                                "Matrix dZ = Activations.reluBackward(second.dX(), Z);")
                        .failing("lossAndBackwardWorkedExample", "gradientsMatchTheLoss"),
                Mistake.of(200, "a gradient is added twice", "TwoLayerNetwork", ADD_W1, """
                        W1.setGrad(W1.grad().plus(first.dW()));
                        W1.setGrad(W1.grad().plus(first.dW()));
                        """)
                        .failing("lossAndBackwardWorkedExample", "gradientsMatchTheLoss"),
                Mistake.of(
                                201,
                                "a gradient is subtracted",
                                "TwoLayerNetwork",
                                ADD_W2,
                                "W2.setGrad(W2.grad().minus(second.dW()));")
                        .failing("lossAndBackwardWorkedExample", "gradientsMatchTheLoss"),
                Mistake.of(
                                202,
                                "the mean of old and new gradient",
                                "TwoLayerNetwork",
                                ADD_B2,
                                "b2.setGrad(b2.grad().plus(second.db()).times(0.5));")
                        .failing("lossAndBackwardWorkedExample", "gradientsMatchTheLoss", "gradientsAccumulate"),
                Mistake.of(
                                203,
                                "the loss is divided by N again",
                                "TwoLayerNetwork",
                                LOSS,
                                "return CrossEntropy.loss(logits, labels) / labels.length;")
                        .failing("lossAndBackwardWorkedExample", "lossStartsNearLogC", "gradientsMatchTheLoss"),
                Mistake.of(
                                204,
                                "the loss of the shuffled labels",
                                "TwoLayerNetwork",
                                LOSS,
                                "return CrossEntropy.loss(logits, java.util.stream.IntStream.of(labels).sorted().toArray());")
                        .failing("gradientsMatchTheLoss"),
                Mistake.of(
                                205,
                                "the gradient of the logits as they were before softmax",
                                "TwoLayerNetwork",
                                D_LOGITS,
                                "Matrix dLogits = CrossEntropy.gradient(Softmax.forward(logits), labels);")
                        .failing("lossAndBackwardWorkedExample", "gradientsMatchTheLoss"),
                Mistake.of(
                                206,
                                "the learning rate divides",
                                "Sgd",
                                UPDATE,
                                "Matrix update = parameter.grad().times(1 / learningRate);")
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"),
                Mistake.of(
                                207,
                                "a step by products",
                                "Sgd",
                                SET,
                                "parameter.setValue(parameter.value().hadamard(update));")
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"),
                Mistake.of(208, "the value becomes the update", "Sgd", SET, "parameter.setValue(update.times(-1));")
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"),
                Mistake.of(
                                209,
                                "gradients are set to 1",
                                "Sgd",
                                CLEAR,
                                "parameter.setGrad(Matrix.ones(value.rows(), value.cols()));")
                        .failing("zeroGradWorkedExample", "zeroGradClearsEveryParameter"),
                Mistake.of(210, "gradients are set to the value", "Sgd", CLEAR, "parameter.setGrad(value);")
                        .failing("zeroGradWorkedExample", "zeroGradClearsEveryParameter"),
                Mistake.of(211, "the step comes before the way back", "Training", """
                        Sgd.zeroGrad(network.parameters());
                                        double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));
                                        Sgd.step(network.parameters(), learningRate);
                        """, """
                        Sgd.step(network.parameters(), learningRate);
                        Sgd.zeroGrad(network.parameters());
                        double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));
                        """)
                        .failing("trainTraceOfParameters", "trainClearsTheGradientsItFinds"),
                Mistake.of(
                                212,
                                "the loss is measured when the epoch is over",
                                "Training",
                                MEAN_LOSS,
                                "losses.add(CrossEntropy.loss(network.logits(X), labels));")
                        .failing("trainReportsTheMeanLossOfEachEpoch", "trainTakesALargeBatchAsTheWholeSet"),
                Mistake.of(
                                213,
                                "every step sees the whole set",
                                "Training",
                                BACKWARD,
                                "double loss = network.lossAndBackward(X, labels);")
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainClearsTheGradientsItFinds"),
                Mistake.of(214, "a new network is trained, the one that was given is not", "Training", RANDOM, """
                        Random random = new Random(seed);
                        network = TwoLayerNetwork.initialize(X.cols(), 16, java.util.Arrays.stream(labels).max().getAsInt() + 1, seed);
                        """)
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainTakesALargeBatchAsTheWholeSet",
                                "trainClearsTheGradientsItFinds",
                                "trainOverfitsASmallSet",
                                "trainLearnsDigits"),
                Mistake.of(215, "a step for every epoch, not for every batch", "Training", STEP, "")
                        .and(MEAN_LOSS, """
                        Sgd.step(network.parameters(), learningRate);
                        losses.add(total / X.rows());
                        """)
                        .failing(
                                "trainTraceOfParameters",
                                "trainReportsTheMeanLossOfEachEpoch",
                                "trainClearsTheGradientsItFinds",
                                "trainLearnsDigits"));
    }
}
