package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in the loss, and on the way back through the network. */
final class LossAndBackwardMistakes implements PlantedMistakes {
    private static final String FIELD = "private final Parameter b2;";
    private static final String Z = "Matrix Z = Linear.forward(X, W1.value(), b1.value());";
    private static final String H = "Matrix H = Activations.relu(Z);";
    private static final String LOGITS_KEPT = "Matrix logits = Linear.forward(H, W2.value(), b2.value());";
    private static final String D_LOGITS = "Matrix dLogits = CrossEntropy.gradient(logits, labels);";
    private static final String SECOND = "Linear.Gradients second = Linear.backward(H, W2.value(), dLogits);";
    private static final String DZ = "Matrix dZ = Activations.reluBackward(Z, second.dX());";
    private static final String ADD_W1 = "W1.setGrad(W1.grad().plus(first.dW()));";
    private static final String ADD_B1 = "b1.setGrad(b1.grad().plus(first.db()));";
    private static final String ADD_W2 = "W2.setGrad(W2.grad().plus(second.dW()));";
    private static final String ADD_B2 = "b2.setGrad(b2.grad().plus(second.db()));";
    private static final String LOSS = "return CrossEntropy.loss(logits, labels);";

    private static final String VALUES = "lossAndBackwardWorkedExample";
    private static final String LOG_C = "lossStartsNearLogC";
    private static final String SLOPES = "gradientsMatchTheLoss";
    private static final String ACCUMULATE = "gradientsAccumulate";
    private static final String BATCH = "gradientsBelongToTheirBatch";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(272, "the gradient of b1 only where there is more than one example")
                        .replace("b1.setGrad(b1.grad().plus(first.db()));", """
                                if (X.rows() > 1) {
                                    b1.setGrad(b1.grad().plus(first.db()));
                                }
                                """)
                        .failing("gradientsMatchTheLoss", "gradientsBelongToTheirBatch")
                        .undiagnosed("no batch of the atlas has one example"),
                mistake(7, "the first layer's W on the way back")
                        .replace(SECOND, SECOND.replace("W2", "W1"))
                        .failing(VALUES, LOG_C, SLOPES, ACCUMULATE, BATCH)
                        .diagnosedAs("network.w1-twice"),
                mistake(15, "an activation on the logits too, in the loss")
                        .replace(
                                LOGITS_KEPT,
                                "Matrix logits = Activations.relu(Linear.forward(H, W2.value(), b2.value()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("network.activated-logits"),
                mistake(16, "no activation on the way forward")
                        .replace(H, "Matrix H = Z;")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("activation.missing"),
                mistake(16, "no activation on either way")
                        .replace(H, "Matrix H = Z;")
                        .replace(DZ, "Matrix dZ = second.dX();")
                        .failing(VALUES)
                        .diagnosedAs("activation.missing"),
                mistake(22, "probabilities where logits are due")
                        .replace(D_LOGITS, "logits = Softmax.forward(logits);\n" + D_LOGITS)
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("network.softmax-logits"),
                mistake(26, "the loss is a sum")
                        .replace(LOSS, "return CrossEntropy.loss(logits, labels) * labels.length;")
                        .failing(VALUES, LOG_C, SLOPES, BATCH)
                        .diagnosedAs("batch.summed"),
                mistake(35, "each gradient with the wrong sign")
                        .replace(D_LOGITS, D_LOGITS.replace(";", ".times(-1);"))
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("numbers.negated"),
                mistake(38, "1/N twice")
                        .replace(D_LOGITS, D_LOGITS.replace(";", ".times(1.0 / labels.length);"))
                        .failing(VALUES, SLOPES, BATCH)
                        .diagnosedAs("batch.twice"),
                mistake(39, "1/N is missing for a bias")
                        .replace(ADD_B1, ADD_B1.replace("first.db()", "first.db().times(X.rows())"))
                        .failing(VALUES, SLOPES, BATCH)
                        .diagnosedAs("batch.summed"),
                mistake(46, "no mask on the way back")
                        .replace(DZ, "Matrix dZ = second.dX();")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("chain.no-derivative"),
                mistake(53, "W2 moves before dX uses it")
                        .replace(SECOND, """
                                Matrix dW2 = Linear.backward(H, W2.value(), dLogits).dW();
                                W2.setValue(W2.value().minus(dW2.times(0.1)));
                                """ + SECOND)
                        .failing(VALUES, SLOPES, ACCUMULATE, BATCH)
                        .diagnosedAs("state.values-changed"),
                mistake(53, "the step is taken on the way back")
                        .replace(LOSS, "Sgd.step(parameters(), 0.1);\n" + LOSS)
                        .failing(ACCUMULATE)
                        .diagnosedAs("state.values-changed"),
                mistake(54, "the layer below is kept instead of H")
                        .replace(SECOND, SECOND.replace("(H,", "(Z,"))
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("network.wrong-kept"),
                mistake(55, "H of an earlier batch, for the gradient")
                        .replace(SECOND, """
                                if (kept == null || kept.rows() != X.rows()) {
                                    kept = H;
                                }
                                """ + SECOND.replace("(H,", "(kept,"))
                        .replace(FIELD, FIELD + "\nprivate Matrix kept;")
                        .failing(BATCH)
                        .diagnosedAs("state.kept-forward"),
                mistake(59, "= for += everywhere")
                        .replace(ADD_W2, "W2.setGrad(second.dW());")
                        .replace(ADD_B1, "b1.setGrad(first.db());")
                        .replace("W1.grad().plus(first.dW())", "first.dW()")
                        .replace("b2.grad().plus(second.db())", "second.db()")
                        .failing(ACCUMULATE)
                        .diagnosedAs("accumulate.overwritten"),
                mistake(59, "= for += in one bias")
                        .replace(ADD_B1, "b1.setGrad(first.db());")
                        .failing(ACCUMULATE)
                        .diagnosedAs("accumulate.overwritten"),
                mistake(60, "backward clears the gradients first")
                        .replace(Z, "Sgd.zeroGrad(parameters());\n" + Z)
                        .failing(ACCUMULATE)
                        .diagnosedAs("accumulate.overwritten"),
                mistake(78, "the forward pass is kept for the same batch")
                        .replace(LOGITS_KEPT, """
                                if (!X.equals(seen)) {
                                    seen = X;
                                    kept = Linear.forward(H, W2.value(), b2.value());
                                }
                                Matrix logits = kept;
                                """)
                        .replace(FIELD, FIELD + "\nprivate Matrix seen;\nprivate Matrix kept;")
                        .failing(BATCH)
                        .diagnosedAs("state.kept-forward"),
                mistake(124, "W1's gradient is left out")
                        .replace(ADD_W1, "")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("accumulate.left-out"),
                mistake(125, "the labels are spoiled")
                        .replace(LOSS, LOSS.replace("return", "double loss =") + "\nlabels[0] = 0;\nreturn loss;")
                        .failing(VALUES)
                        .diagnosedAs("labels.changed"),
                mistake(199, "the arguments of the way back through ReLU change places")
                        .replace(DZ, "Matrix dZ = Activations.reluBackward(second.dX(), Z);")
                        .failing(VALUES, SLOPES, BATCH)
                        .diagnosedAs("chain.arguments-swapped"),
                mistake(200, "a gradient is added twice")
                        .replace(ADD_W1, """
                                W1.setGrad(W1.grad().plus(first.dW()));
                                W1.setGrad(W1.grad().plus(first.dW()));
                                """)
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("numbers.doubled"),
                mistake(201, "a gradient is subtracted")
                        .replace(ADD_W2, "W2.setGrad(W2.grad().minus(second.dW()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("numbers.negated"),
                mistake(202, "the mean of old and new gradient")
                        .replace(ADD_B2, "b2.setGrad(b2.grad().plus(second.db()).times(0.5));")
                        .failing(VALUES, SLOPES, ACCUMULATE)
                        .diagnosedAs("accumulate.averaged"),
                mistake(203, "the loss is divided by N again")
                        .replace(LOSS, "return CrossEntropy.loss(logits, labels) / labels.length;")
                        .failing(VALUES, LOG_C, SLOPES, BATCH)
                        .diagnosedAs("batch.twice"),
                mistake(204, "the loss of the shuffled labels")
                        .replace(
                                LOSS,
                                "return CrossEntropy.loss(logits, java.util.stream.IntStream.of(labels).sorted().toArray());")
                        .failing(SLOPES)
                        .diagnosedAs("labels.reordered"),
                mistake(205, "the gradient of the logits as they were before softmax")
                        .replace(D_LOGITS, "Matrix dLogits = CrossEntropy.gradient(Softmax.forward(logits), labels);")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("network.softmax-logits"),
                mistake(240, "the loss of the call before comes back")
                        .replace(LOSS, """
                                double previous = last;
                                last = CrossEntropy.loss(logits, labels);
                                return previous;
                                """)
                        .replace(FIELD, "private final Parameter b2;\nprivate double last;")
                        .failing(VALUES, LOG_C, SLOPES, BATCH)
                        .diagnosedAs("state.kept-forward"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(LOG_C, "the first look at any new classifier: ln C before it has learned anything");
    }
}
