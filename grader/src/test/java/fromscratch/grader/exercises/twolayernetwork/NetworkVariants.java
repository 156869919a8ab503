package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways forward through the network and back. */
final class NetworkVariants implements HonestVariants {
    private static final String FIELD = "private final Parameter b2;";
    private static final String HIDDEN = "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));";
    private static final String PREDICT = "return logits(X).argmax();";
    private static final String Z = "Matrix Z = Linear.forward(X, W1.value(), b1.value());";
    private static final String H = "Matrix H = Activations.relu(Z);";
    private static final String LOGITS_KEPT = "Matrix logits = Linear.forward(H, W2.value(), b2.value());";
    private static final String D_LOGITS = "Matrix dLogits = CrossEntropy.gradient(logits, labels);";
    private static final String SECOND = "Linear.Gradients second = Linear.backward(H, W2.value(), dLogits);";
    private static final String ADD_W1 = "W1.setGrad(W1.grad().plus(first.dW()));";
    private static final String ADD_B1 = "b1.setGrad(b1.grad().plus(first.db()));";
    private static final String ADD_W2 = "W2.setGrad(W2.grad().plus(second.dW()));";
    private static final String ADD_B2 = "b2.setGrad(b2.grad().plus(second.db()));";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("the forward pass is one method, which keeps Z and H in fields")
                        .replace(FIELD, FIELD + "\nprivate Matrix keptZ;\nprivate Matrix keptH;")
                        .replace(HIDDEN, """
                                keptZ = Linear.forward(X, W1.value(), b1.value());
                                keptH = Activations.relu(keptZ);
                                Matrix H = keptH;
                                """)
                        .replace(Z, "")
                        .replace(H, "")
                        .replace(LOGITS_KEPT, "Matrix logits = logits(X);\nMatrix H = keptH;\nMatrix Z = keptZ;"),
                variant("the mask is taken from H, and predict looks at probabilities")
                        .replace("Activations.reluBackward(Z, second.dX())", "Activations.reluBackward(H, second.dX())")
                        .replace("logits(X).argmax()", "Softmax.forward(logits(X)).argmax()"),
                variant("example by example on the way back").replace(Z, """
                                if (X.rows() > 1) {
                                    double total = 0;
                                    List<Matrix> before = parameters().stream().map(Parameter::grad).toList();
                                    Sgd.zeroGrad(parameters());
                                    for (int i = 0; i < X.rows(); i++) {
                                        total += lossAndBackward(X.selectRows(new int[] {i}), new int[] {labels[i]});
                                    }
                                    for (int k = 0; k < before.size(); k++) {
                                        Parameter parameter = parameters().get(k);
                                        parameter.setGrad(before.get(k).plus(parameter.grad().times(1.0 / X.rows())));
                                    }
                                    return total / X.rows();
                                }
                                Matrix Z = Linear.forward(X, W1.value(), b1.value());
                                """),
                variant("the way back is written out, without the layer's own")
                        .replace(SECOND, "Matrix dH = dLogits.matmul(W2.value().transpose());")
                        .replace(
                                "Matrix dZ = Activations.reluBackward(Z, second.dX());",
                                "Matrix dZ = Matrix.generate(Z.rows(), Z.cols(), (i, j) -> Z.get(i, j) > 0 ? dH.get(i, j) : 0);")
                        .replace("Linear.Gradients first = Linear.backward(X, W1.value(), dZ);", "")
                        .replace(ADD_W1, "add(W1, X.transpose().matmul(dZ));")
                        .replace(ADD_B1, "add(b1, dZ.columnSums());")
                        .replace(ADD_W2, "add(W2, H.transpose().matmul(dLogits));")
                        .replace(ADD_B2, "add(b2, dLogits.columnSums());")
                        .replace(FIELD, FIELD + """


                                private static void add(Parameter parameter, Matrix gradient) {
                                    parameter.setGrad(parameter.grad().plus(gradient));
                                }
                                """),
                variant("the 1/N is taken at the very end, gradient by gradient")
                        .replace(D_LOGITS, """
                                double n = X.rows();
                                Matrix dLogits = CrossEntropy.gradient(logits, labels).times(n);
                                """)
                        .replace(ADD_W1, ADD_W1.replace("first.dW()", "first.dW().times(1 / n)"))
                        .replace(ADD_B1, ADD_B1.replace("first.db()", "first.db().times(1 / n)"))
                        .replace(ADD_W2, ADD_W2.replace("second.dW()", "second.dW().map(g -> g / n)"))
                        .replace(ADD_B2, ADD_B2.replace("second.db()", "second.db().map(g -> g / n)")),
                variant("the loss comes first, W2 and b2 get their gradients before the way goes on")
                        .replace(D_LOGITS, "double loss = CrossEntropy.loss(logits, labels);\n" + D_LOGITS)
                        .replace(SECOND, SECOND + "\n" + ADD_W2 + "\n" + ADD_B2)
                        .replace(ADD_W1 + "\n        " + ADD_B1 + "\n        " + ADD_W2, ADD_B1)
                        .replace(ADD_B2 + "\n        return", ADD_W1 + "\nreturn")
                        .replace("return CrossEntropy.loss(logits, labels);", "return loss;"),
                variant("a class of its own holds what the way forward leaves behind")
                        .replace(Z, "Trace trace = new Trace(this, X);\nMatrix Z = trace.Z;")
                        .replace(H, "Matrix H = trace.H;")
                        .replace(LOGITS_KEPT, "Matrix logits = trace.logits;")
                        .replace("Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));\n", "")
                        .replace(
                                "return Linear.forward(H, W2.value(), b2.value());",
                                "return new Trace(this, X).logits;")
                        .replace(FIELD, FIELD + """


                                private static final class Trace {
                                    final Matrix Z;
                                    final Matrix H;
                                    final Matrix logits;

                                    Trace(TwoLayerNetwork network, Matrix X) {
                                        List<Parameter> p = network.parameters();
                                        Z = Linear.forward(X, p.get(0).value(), p.get(1).value());
                                        H = Activations.relu(Z);
                                        logits = Linear.forward(H, p.get(2).value(), p.get(3).value());
                                    }
                                }
                                """),
                variant("the last trace is kept for as long as it is the same batch and the same values")
                        .replace(LOGITS_KEPT, """
                                List<Matrix> key = List.of(X, W1.value(), b1.value(), W2.value(), b2.value());
                                if (!key.equals(keptFor)) {
                                    keptFor = key;
                                    kept = Linear.forward(H, W2.value(), b2.value());
                                }
                                Matrix logits = kept;
                                """)
                        .replace(FIELD, FIELD + "\nprivate List<Matrix> keptFor;\nprivate Matrix kept;"),
                variant("logits unit by unit, and a loop for the best class")
                        .replace(HIDDEN, """
                                double[][] h = new double[X.rows()][W1.value().cols()];
                                for (int i = 0; i < h.length; i++) {
                                    for (int u = 0; u < h[i].length; u++) {
                                        double z = 0;
                                        for (int k = X.cols() - 1; k >= 0; k--) {
                                            z += W1.value().get(k, u) * X.get(i, k);
                                        }
                                        h[i][u] = Math.max(0.0, z + b1.value().get(0, u));
                                    }
                                }
                                Matrix H = Matrix.of(h);
                                """)
                        .replace(PREDICT, """
                                double[][] rows = logits(X).toArray();
                                int[] best = new int[rows.length];
                                for (int i = 0; i < rows.length; i++) {
                                    double most = -Double.MAX_VALUE;
                                    for (int c = 0; c < rows[i].length; c++) {
                                        if (rows[i][c] > most) {
                                            most = rows[i][c];
                                            best[i] = c;
                                        }
                                    }
                                }
                                return best;
                                """),
                variant("predict by streams, one example at a time").replace(PREDICT, """
                                return java.util.stream.IntStream.range(0, X.rows())
                                        .map(i -> logits(X.selectRows(new int[] {i})).argmax()[0])
                                        .toArray();
                                """));
    }
}
