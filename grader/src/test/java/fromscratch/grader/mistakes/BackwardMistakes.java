package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong on the way back through the network. */
final class BackwardMistakes {
    private static final String FIELDS = "private final Parameter b2;";
    private static final String Z = "Matrix Z = Linear.forward(X, W1.value(), b1.value());";
    private static final String H = "Matrix H = Activations.relu(Z);";
    private static final String LOGITS = "Matrix logits = Linear.forward(H, W2.value(), b2.value());";
    private static final String D_LOGITS = "Matrix dLogits = CrossEntropy.gradient(logits, labels);";
    private static final String SECOND = "Linear.Gradients second = Linear.backward(H, W2.value(), dLogits);";
    private static final String DZ = "Matrix dZ = Activations.reluBackward(Z, second.dX());";
    private static final String DB1 = "b1.setGrad(b1.grad().plus(first.db()));";
    private static final String DW2 = "W2.setGrad(W2.grad().plus(second.dW()));";
    private static final String LOSS = "return CrossEntropy.loss(logits, labels);";

    private static final String VALUES = "lossAndBackwardWorkedExample";
    private static final String LOG_C = "lossStartsNearLogC";
    private static final String SLOPES = "gradientsMatchTheLoss";
    private static final String ACCUMULATE = "gradientsAccumulate";
    private static final String BATCH = "gradientsBelongToTheirBatch";

    private BackwardMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(7, "the first layer's W on the way back", SECOND, SECOND.replace("W2", "W1"))
                        .failing(VALUES, LOG_C, SLOPES, ACCUMULATE, BATCH),
                planted(
                                15,
                                "an activation on the logits too, in the loss",
                                LOGITS,
                                "Matrix logits = Activations.relu(Linear.forward(H, W2.value(), b2.value()));")
                        .failing(VALUES, SLOPES),
                planted(16, "no activation on the way forward", H, "Matrix H = Z;")
                        .failing(VALUES, SLOPES),
                planted(16, "no activation on either way", H, "Matrix H = Z;")
                        .and(DZ, "Matrix dZ = second.dX();")
                        .failing(VALUES),
                planted(
                                22,
                                "probabilities where logits are due",
                                D_LOGITS,
                                "logits = Softmax.forward(logits);\n" + D_LOGITS)
                        .failing(VALUES, SLOPES),
                planted(26, "the loss is a sum", LOSS, "return CrossEntropy.loss(logits, labels) * labels.length;")
                        .failing(VALUES, LOG_C, SLOPES),
                planted(35, "each gradient with the wrong sign", D_LOGITS, D_LOGITS.replace(";", ".times(-1);"))
                        .failing(VALUES, SLOPES),
                planted(38, "1/N twice", D_LOGITS, D_LOGITS.replace(";", ".times(1.0 / labels.length);"))
                        .failing(VALUES, SLOPES),
                planted(39, "1/N is missing for a bias", DB1, DB1.replace("first.db()", "first.db().times(X.rows())"))
                        .failing(VALUES, SLOPES),
                planted(46, "no mask on the way back", DZ, "Matrix dZ = second.dX();")
                        .failing(VALUES, SLOPES),
                planted(53, "W2 moves before dX uses it", SECOND, """
                        Matrix dW2 = Linear.backward(H, W2.value(), dLogits).dW();
                        W2.setValue(W2.value().minus(dW2.times(0.1)));
                        """ + SECOND).failing(VALUES, SLOPES, ACCUMULATE),
                planted(53, "the step is taken on the way back", LOSS, "Sgd.step(parameters(), 0.1);\n" + LOSS)
                        .failing(ACCUMULATE),
                planted(54, "the layer below is kept instead of H", SECOND, SECOND.replace("(H,", "(Z,"))
                        .failing(VALUES, SLOPES),
                planted(55, "H of an earlier batch, for the gradient", SECOND, """
                        if (kept == null || kept.rows() != X.rows()) {
                            kept = H;
                        }
                        """ + SECOND.replace("(H,", "(kept,"))
                        .and(FIELDS, FIELDS + "\nprivate Matrix kept;")
                        .failing(BATCH),
                planted(59, "= for += everywhere", DW2, "W2.setGrad(second.dW());")
                        .and(DB1, "b1.setGrad(first.db());")
                        .and("W1.grad().plus(first.dW())", "first.dW()")
                        .and("b2.grad().plus(second.db())", "second.db()")
                        .failing(ACCUMULATE),
                planted(59, "= for += in one bias", DB1, "b1.setGrad(first.db());")
                        .failing(ACCUMULATE),
                planted(60, "backward clears the gradients first", Z, "Sgd.zeroGrad(parameters());\n" + Z)
                        .failing(ACCUMULATE),
                planted(78, "the forward pass is kept for the same batch", LOGITS, """
                        if (!X.equals(seen)) {
                            seen = X;
                            kept = Linear.forward(H, W2.value(), b2.value());
                        }
                        Matrix logits = kept;
                        """)
                        .and(FIELDS, FIELDS + "\nprivate Matrix seen;\nprivate Matrix kept;")
                        .failing(BATCH),
                planted(124, "W1's gradient is left out", "W1.setGrad(W1.grad().plus(first.dW()));", "")
                        .failing(VALUES, SLOPES),
                planted(
                                125,
                                "the labels are spoiled",
                                LOSS,
                                LOSS.replace("return", "double loss =") + "\nlabels[0] = 0;\nreturn loss;")
                        .failing(VALUES));
    }

    private static Mistake planted(int number, String name, String right, String wrong) {
        return Mistake.of(number, name, "TwoLayerNetwork", right, wrong);
    }
}
