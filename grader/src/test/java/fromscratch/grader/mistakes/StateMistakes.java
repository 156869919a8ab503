package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong by remembering: what one call leaves behind must not change the next. */
final class StateMistakes {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";
    private static final String DW = "Matrix dW = X.transpose().matmul(dZ);";
    private static final String GRADIENTS = "return new Gradients(dX, dW, db);";
    private static final String TANH = "return Z.map(Math::tanh);";
    private static final String TANH_BACKWARD = "return dH.hadamard(tanh(Z).map(a -> 1 - a * a));";
    private static final String MAXIMA = "Matrix maxima = logits.rowMaxima();";
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String FIELDS = "private final Parameter b2;";
    private static final String PREDICT = "return logits(X).argmax();";
    private static final String LOSS = "return CrossEntropy.loss(logits, labels);";
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";

    private StateMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(235, "the product is kept for the next X of the same shape", "Linear", FORWARD, """
                        if (kept == null || kept.rows() != X.rows() || kept.cols() != W.cols()) {
                            kept = X.matmul(W);
                        }
                        return kept.plusRow(b);
                        """)
                        .and("private Linear() {}", "private Linear() {}\n\nprivate static Matrix kept;")
                        .failing("forwardIsAffine"),
                Mistake.of(236, "dW goes on growing from call to call", "Linear", DW, """
                        Matrix dW = X.transpose().matmul(dZ);
                        if (before != null && before.rows() == dW.rows() && before.cols() == dW.cols()) {
                            dW = dW.plus(before);
                        }
                        before = dW;
                        """)
                        .and("private Linear() {}", "private Linear() {}\n\nprivate static Matrix before;")
                        .failing("backwardWorkedExample"),
                Mistake.of(237, "the total goes on growing from call to call", "CrossEntropy", "double total = 0;", "")
                        .and("private CrossEntropy() {}", "private CrossEntropy() {}\n\nprivate static double total;")
                        .failing("lossExtremeLogits", "lossIsTheMeanOverTheBatch"),
                Mistake.of(238, "one generator for all networks", "TwoLayerNetwork", RANDOM, "")
                        .and(FIELDS, """
                        private final Parameter b2;
                        private static final Random random = new Random(42);
                        """)
                        .failing("initializeFollowsTheSeed"),
                Mistake.of(239, "the parameters are shared by all networks", "TwoLayerNetwork", """
                        private final Parameter W1;
                            private final Parameter b1;
                            private final Parameter W2;
                            private final Parameter b2;
                        """, """
                        private static Parameter W1;
                        private static Parameter b1;
                        private static Parameter W2;
                        private static Parameter b2;
                        """)
                        .and("""
                        this.W1 = W1;
                                this.b1 = b1;
                                this.W2 = W2;
                                this.b2 = b2;
                        """, """
                        TwoLayerNetwork.W1 = W1;
                        TwoLayerNetwork.b1 = b1;
                        TwoLayerNetwork.W2 = W2;
                        TwoLayerNetwork.b2 = b2;
                        """)
                        .failing("logitsFollowTheParameters"),
                Mistake.of(240, "the loss of the call before comes back", "TwoLayerNetwork", LOSS, """
                        double previous = last;
                        last = CrossEntropy.loss(logits, labels);
                        return previous;
                        """)
                        .and(FIELDS, "private final Parameter b2;\nprivate double last;")
                        .failing(
                                "lossAndBackwardWorkedExample",
                                "lossStartsNearLogC",
                                "gradientsMatchTheLoss",
                                "gradientsBelongToTheirBatch"),
                Mistake.of(241, "the first predictions are kept", "TwoLayerNetwork", PREDICT, """
                        if (kept == null) {
                            kept = logits(X).argmax();
                        }
                        return kept;
                        """)
                        .and(FIELDS, "private final Parameter b2;\nprivate int[] kept;")
                        .failing("predictWorkedExample"),
                Mistake.of(242, "the first learning rate is kept", "Sgd", UPDATE, """
                        if (rate == 0) {
                            rate = learningRate;
                        }
                        Matrix update = parameter.grad().times(rate);
                        """)
                        .and("private Sgd() {}", "private Sgd() {}\n\nprivate static double rate;")
                        .failing("stepTraceOverSeveralSteps"),
                Mistake.of(243, "the gradients of the first call are kept", "Linear", GRADIENTS, """
                        first = first == null ? new Gradients(dX, dW, db) : first;
                        return first;
                        """)
                        .and("private Linear() {}", "private Linear() {}\n\nprivate static Gradients first;")
                        .failing(
                                "backwardWorkedExample",
                                "backwardShapes",
                                "backwardMatchesForwardInX",
                                "backwardMatchesForwardInW",
                                "backwardMatchesForwardInB"),
                Mistake.of(
                                244,
                                "the way back takes the X of the last way forward",
                                "Linear",
                                DW,
                                "Matrix dW = (last == null ? X : last).transpose().matmul(dZ);")
                        .and(FORWARD, "last = X;\nreturn X.matmul(W).plusRow(b);")
                        .and("private Linear() {}", "private Linear() {}\n\nprivate static Matrix last;")
                        .failing("backwardMatchesForwardInX", "backwardMatchesForwardInW", "backwardMatchesForwardInB"),
                Mistake.of(
                                245,
                                "the derivative takes the a of the last tanh",
                                "Activations",
                                TANH_BACKWARD,
                                "return dH.hadamard((last == null ? tanh(Z) : last).map(a -> 1 - a * a));")
                        .and(TANH, "last = Z.map(Math::tanh);\nreturn last;")
                        .and("private Activations() {}", "private Activations() {}\n\nprivate static Matrix last;")
                        .failing("tanhBackwardMatchesForward"),
                Mistake.of(
                                246,
                                "the gradient takes the probabilities that the loss has left",
                                "CrossEntropy",
                                "Matrix probabilities = Softmax.forward(logits);",
                                "Matrix probabilities = last == null ? Softmax.forward(logits) : last;")
                        .and(MAXIMA, """
                        last = Softmax.forward(logits);
                        Matrix maxima = logits.rowMaxima();
                        """)
                        .and("private CrossEntropy() {}", "private CrossEntropy() {}\n\nprivate static Matrix last;")
                        .failing("gradientMatchesLoss"),
                Mistake.of(
                                247,
                                "the losses of all trainings in one list",
                                "Training",
                                "List<Double> losses = new ArrayList<>();",
                                "")
                        .and("private Training() {}", """
                        private Training() {}

                        private static final List<Double> losses = new ArrayList<>();
                        """)
                        .failing("trainReportsTheMeanLossOfEachEpoch"));
    }
}
