package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong on the way forward through the network, and in its predictions. */
final class NetworkMistakes {
    private static final String FIELDS = "private final Parameter b2;";
    private static final String LOGITS_H = "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));";
    private static final String LOGITS = "return Linear.forward(H, W2.value(), b2.value());";
    private static final String PREDICT = "return logits(X).argmax();";

    private static final String VALUES = "logitsWorkedExample";
    private static final String SHAPES = "logitsShapes";
    private static final String FOLLOW = "logitsFollowTheParameters";

    private NetworkMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(3, "b2 is left out", LOGITS, "return H.matmul(W2.value());")
                        .failing(VALUES),
                planted(7, "the first layer's W in both layers", LOGITS, LOGITS.replace("W2", "W1"))
                        .failing(VALUES, SHAPES, FOLLOW),
                planted(
                                15,
                                "an activation on the logits too",
                                LOGITS,
                                "return Activations.relu(Linear.forward(H, W2.value(), b2.value()));")
                        .failing(VALUES),
                planted(
                                15,
                                "softmax on the logits",
                                LOGITS,
                                "return Softmax.forward(Linear.forward(H, W2.value(), b2.value()));")
                        .failing(VALUES),
                planted(16, "no activation", LOGITS_H, "Matrix H = Linear.forward(X, W1.value(), b1.value());")
                        .failing(VALUES),
                planted(
                                67,
                                "the first values are kept, updates go unseen",
                                LOGITS_H,
                                LOGITS_H.replace("W1.value()", "first"))
                        .and(FIELDS, FIELDS + "\nprivate final Matrix first;")
                        .and("this.W1 = W1;", "this.W1 = W1;\nthis.first = W1.value();")
                        .failing(FOLLOW),
                planted(78, "the hidden layer of an earlier call is kept", LOGITS_H, """
                        if (kept == null || kept.rows() != X.rows()) {
                            kept = Activations.relu(Linear.forward(X, W1.value(), b1.value()));
                        }
                        Matrix H = kept;
                        """)
                        .and(FIELDS, FIELDS + "\nprivate Matrix kept;")
                        .failing(FOLLOW),
                planted(118, "logits clears the gradients", LOGITS, "Sgd.zeroGrad(parameters());\n" + LOGITS)
                        .failing("predictLeavesParametersAlone"),
                planted(119, "the last of equals", PREDICT, """
                        Matrix logits = logits(X);
                        int[] best = new int[X.rows()];
                        for (int i = 0; i < best.length; i++) {
                            for (int j = 0; j < logits.cols(); j++) {
                                if (logits.get(i, j) >= logits.get(i, best[i])) {
                                    best[i] = j;
                                }
                            }
                        }
                        return best;
                        """).failing("predictWorkedExample"),
                planted(
                                120,
                                "classes are counted from 1",
                                PREDICT,
                                "return java.util.Arrays.stream(logits(X).argmax()).map(c -> c + 1).toArray();")
                        .failing("predictWorkedExample"),
                planted(121, "the smallest logit wins", PREDICT, "return logits(X).times(-1).argmax();")
                        .failing("predictWorkedExample"),
                planted(122, "the best example of each class", PREDICT, "return logits(X).transpose().argmax();")
                        .failing("predictWorkedExample"),
                planted(123, "predict learns from its guesses", PREDICT, """
                        int[] guesses = logits(X).argmax();
                        lossAndBackward(X, guesses);
                        return guesses;
                        """).failing("predictLeavesParametersAlone"));
    }

    private static Mistake planted(int number, String name, String right, String wrong) {
        return Mistake.of(number, name, "TwoLayerNetwork", right, wrong);
    }
}
