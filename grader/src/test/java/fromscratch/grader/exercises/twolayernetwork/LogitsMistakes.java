package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong on the way forward through the network. */
final class LogitsMistakes implements PlantedMistakes {
    private static final String FIELD = "private final Parameter b2;";
    private static final String HIDDEN = "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));";
    private static final String LOGITS = "return Linear.forward(H, W2.value(), b2.value());";

    private static final String VALUES = "logitsWorkedExample";
    private static final String FOLLOW = "logitsFollowTheParameters";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(3, "b2 is left out")
                        .replace(LOGITS, "return H.matmul(W2.value());")
                        .failing(VALUES)
                        .diagnosedAs("network.no-bias"),
                mistake(7, "the first layer's W in both layers")
                        .replace(LOGITS, LOGITS.replace("W2", "W1"))
                        .failing(VALUES, "logitsShapes", FOLLOW)
                        .diagnosedAs("network.w1-twice"),
                mistake(15, "an activation on the logits too")
                        .replace(LOGITS, "return Activations.relu(Linear.forward(H, W2.value(), b2.value()));")
                        .failing(VALUES)
                        .diagnosedAs("network.activated-logits"),
                mistake(15, "softmax on the logits")
                        .replace(LOGITS, "return Softmax.forward(Linear.forward(H, W2.value(), b2.value()));")
                        .failing(VALUES)
                        .diagnosedAs("network.softmax-logits"),
                mistake(16, "no activation")
                        .replace(HIDDEN, "Matrix H = Linear.forward(X, W1.value(), b1.value());")
                        .failing(VALUES)
                        .diagnosedAs("activation.missing"),
                mistake(67, "the first values are kept, updates go unseen")
                        .replace(HIDDEN, HIDDEN.replace("W1.value()", "first"))
                        .replace(FIELD, FIELD + "\nprivate final Matrix first;")
                        .replace("this.W1 = W1;", "this.W1 = W1;\nthis.first = W1.value();")
                        .failing(FOLLOW)
                        .diagnosedAs("state.first-values"),
                mistake(78, "the hidden layer of an earlier call is kept")
                        .replace(HIDDEN, """
                                if (kept == null || kept.rows() != X.rows()) {
                                    kept = Activations.relu(Linear.forward(X, W1.value(), b1.value()));
                                }
                                Matrix H = kept;
                                """)
                        .replace(FIELD, FIELD + "\nprivate Matrix kept;")
                        .failing(FOLLOW)
                        .diagnosedAs("state.kept-forward"),
                mistake(118, "logits clears the gradients")
                        .replace(LOGITS, "Sgd.zeroGrad(parameters());\n" + LOGITS)
                        .failing("predictLeavesParametersAlone")
                        .diagnosedAs("state.gradients-changed"),
                mistake(196, "b1 is left out")
                        .replace(HIDDEN, "Matrix H = Activations.relu(X.matmul(W1.value()));")
                        .failing(VALUES)
                        .diagnosedAs("network.no-bias"),
                mistake(197, "tanh for ReLU, on the way forward")
                        .replace(HIDDEN, "Matrix H = Activations.tanh(Linear.forward(X, W1.value(), b1.value()));")
                        .failing(VALUES)
                        .diagnosedAs("activation.other"),
                mistake(198, "ReLU before the first layer instead of after it")
                        .replace(HIDDEN, "Matrix H = Linear.forward(Activations.relu(X), W1.value(), b1.value());")
                        .failing(VALUES)
                        .diagnosedAs("activation.misplaced"),
                mistake(239, "the parameters are shared by all networks")
                        .replace("""
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
                        .replace("""
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
                        .failing(FOLLOW)
                        .undiagnosed(
                                "what two networks share shows in whatever is asked first, and looks like many things"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of("logitsShapes", "says that the layers do not fit, for networks whose sizes all differ");
    }
}
