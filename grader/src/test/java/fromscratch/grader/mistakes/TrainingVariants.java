package fromscratch.grader.mistakes;

import java.util.List;

/** Honest ways through the network and back, through the update and through the loop. */
final class TrainingVariants {
    private static final String FIELDS = "private final Parameter b2;";
    private static final String Z = "Matrix Z = Linear.forward(X, W1.value(), b1.value());";
    private static final String H = "Matrix H = Activations.relu(Z);";
    private static final String LOGITS = "Matrix logits = Linear.forward(H, W2.value(), b2.value());";
    private static final String D_LOGITS = "Matrix dLogits = CrossEntropy.gradient(logits, labels);";
    private static final String SECOND = "Linear.Gradients second = Linear.backward(H, W2.value(), dLogits);";
    private static final String DZ = "Matrix dZ = Activations.reluBackward(Z, second.dX());";
    private static final String FIRST = "Linear.Gradients first = Linear.backward(X, W1.value(), dZ);";
    private static final String ADD_W1 = "W1.setGrad(W1.grad().plus(first.dW()));";
    private static final String ADD_B1 = "b1.setGrad(b1.grad().plus(first.db()));";
    private static final String ADD_W2 = "W2.setGrad(W2.grad().plus(second.dW()));";
    private static final String ADD_B2 = "b2.setGrad(b2.grad().plus(second.db()));";
    private static final String LOSS = "return CrossEntropy.loss(logits, labels);";

    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String SET = "parameter.setValue(parameter.value().minus(update));";
    private static final String CLEAR = "parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));";

    private static final String LOOP = "for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {";
    private static final String ZERO = "Sgd.zeroGrad(network.parameters());";
    private static final String BACKWARD =
            "double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String TOTAL = "total += loss * batch.length;";

    private TrainingVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("the way back is written out, without the layer's own")
                        .with("TwoLayerNetwork", SECOND, "Matrix dH = dLogits.matmul(W2.value().transpose());")
                        .with(
                                "TwoLayerNetwork",
                                DZ,
                                "Matrix dZ = Matrix.generate(Z.rows(), Z.cols(), (i, j) -> Z.get(i, j) > 0 ? dH.get(i, j) : 0);")
                        .with("TwoLayerNetwork", FIRST, "")
                        .with("TwoLayerNetwork", ADD_W1, "add(W1, X.transpose().matmul(dZ));")
                        .with("TwoLayerNetwork", ADD_B1, "add(b1, dZ.columnSums());")
                        .with("TwoLayerNetwork", ADD_W2, "add(W2, H.transpose().matmul(dLogits));")
                        .with("TwoLayerNetwork", ADD_B2, "add(b2, dLogits.columnSums());")
                        .with("TwoLayerNetwork", FIELDS, FIELDS + """


                                private static void add(Parameter parameter, Matrix gradient) {
                                    parameter.setGrad(parameter.grad().plus(gradient));
                                }
                                """),
                Variant.of("the 1/N is taken at the very end, gradient by gradient")
                        .with("TwoLayerNetwork", D_LOGITS, """
                                double n = X.rows();
                                Matrix dLogits = CrossEntropy.gradient(logits, labels).times(n);
                                """)
                        .with("TwoLayerNetwork", ADD_W1, ADD_W1.replace("first.dW()", "first.dW().times(1 / n)"))
                        .with("TwoLayerNetwork", ADD_B1, ADD_B1.replace("first.db()", "first.db().times(1 / n)"))
                        .with("TwoLayerNetwork", ADD_W2, ADD_W2.replace("second.dW()", "second.dW().map(g -> g / n)"))
                        .with("TwoLayerNetwork", ADD_B2, ADD_B2.replace("second.db()", "second.db().map(g -> g / n)")),
                Variant.of("the loss comes first, W2 and b2 get their gradients before the way goes on")
                        .with(
                                "TwoLayerNetwork",
                                D_LOGITS,
                                "double loss = CrossEntropy.loss(logits, labels);\n" + D_LOGITS)
                        .with("TwoLayerNetwork", SECOND, SECOND + "\n" + ADD_W2 + "\n" + ADD_B2)
                        .with("TwoLayerNetwork", ADD_W1 + "\n        " + ADD_B1 + "\n        " + ADD_W2, ADD_B1)
                        .with("TwoLayerNetwork", ADD_B2 + "\n        return", ADD_W1 + "\nreturn")
                        .with("TwoLayerNetwork", LOSS, "return loss;"),
                Variant.of("a class of its own holds what the way forward leaves behind")
                        .with("TwoLayerNetwork", Z, "Trace trace = new Trace(this, X);\nMatrix Z = trace.Z;")
                        .with("TwoLayerNetwork", H, "Matrix H = trace.H;")
                        .with("TwoLayerNetwork", LOGITS, "Matrix logits = trace.logits;")
                        .with(
                                "TwoLayerNetwork",
                                "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));\n",
                                "")
                        .with(
                                "TwoLayerNetwork",
                                "return Linear.forward(H, W2.value(), b2.value());",
                                "return new Trace(this, X).logits;")
                        .with("TwoLayerNetwork", FIELDS, FIELDS + """


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
                Variant.of("the last trace is kept for as long as it is the same batch and the same values")
                        .with("TwoLayerNetwork", LOGITS, """
                                List<Matrix> key = List.of(X, W1.value(), b1.value(), W2.value(), b2.value());
                                if (!key.equals(keptFor)) {
                                    keptFor = key;
                                    kept = Linear.forward(H, W2.value(), b2.value());
                                }
                                Matrix logits = kept;
                                """)
                        .with(
                                "TwoLayerNetwork",
                                FIELDS,
                                FIELDS + "\nprivate List<Matrix> keptFor;\nprivate Matrix kept;"),
                Variant.of("logits unit by unit, and a loop for the best class")
                        .with(
                                "TwoLayerNetwork",
                                "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));",
                                """
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
                        .with("TwoLayerNetwork", "return logits(X).argmax();", """
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
                Variant.of("predict by streams, one example at a time")
                        .with("TwoLayerNetwork", "return logits(X).argmax();", """
                                return java.util.stream.IntStream.range(0, X.rows())
                                        .map(i -> logits(X.selectRows(new int[] {i})).argmax()[0])
                                        .toArray();
                                """),
                Variant.of("the step entry by entry, clearing by subtraction")
                        .with("Sgd", UPDATE, "Matrix value = parameter.value();\nMatrix grad = parameter.grad();")
                        .with("Sgd", SET, """
                                parameter.setValue(Matrix.generate(
                                        value.rows(),
                                        value.cols(),
                                        (i, j) -> value.get(i, j) - learningRate * grad.get(i, j)));
                                """)
                        .with("Sgd", CLEAR, "parameter.setGrad(parameter.grad().minus(parameter.grad()));"),
                Variant.of("a step by adding what goes down, fused, and gradients times zero")
                        .with("Sgd", UPDATE, "Matrix update = parameter.grad().times(-learningRate);")
                        .with("Sgd", SET, "parameter.setValue(update.plus(parameter.value()));")
                        .with("Sgd", CLEAR, "parameter.setGrad(value.times(0).hadamard(value));"),
                Variant.of("the loop does its own clearing and its own step")
                        .with("Training", ZERO, "network.parameters().forEach(p -> p.setGrad(p.value().map(v -> 0)));")
                        .with(
                                "Training",
                                STEP,
                                "network.parameters().forEach(p -> p.setValue(p.value().minus(p.grad().times(learningRate))));"),
                Variant.of("batches by an iterator, each loss weighted as it comes, on copies of the labels")
                        .with("Training", LOOP, """
                                int[] classes = labels.clone();
                                java.util.Iterator<int[]> batches =
                                        Batches.epoch(X.rows(), Math.min(batchSize, X.rows()), random).iterator();
                                while (batches.hasNext()) {
                                    int[] batch = batches.next();
                                """)
                        .with("Training", BACKWARD, BACKWARD.replace("labels", "classes"))
                        .with("Training", TOTAL, "total += loss * batch.length / (double) X.rows();")
                        .with("Training", "losses.add(total / X.rows());", "losses.add(total);"),
                Variant.of("a stream of epochs, each a method, its mean from the sum over the batches")
                        .with("Training", "for (int epoch = 0; epoch < epochs; epoch++) {", """
                                return java.util.stream.IntStream.range(0, epochs)
                                        .mapToObj(epoch -> epoch(network, X, labels, batchSize, learningRate, random))
                                        .toList();
                                }

                                private static double epoch(
                                        TwoLayerNetwork network,
                                        Matrix X,
                                        int[] labels,
                                        int batchSize,
                                        double learningRate,
                                        Random random) {
                                """)
                        .with("Training", TOTAL, "total += loss * size(batch);")
                        .with("Training", "losses.add(total / X.rows());", "return total / X.rows();")
                        .with("Training", "return losses;", """
                                private static int size(int[] batch) {
                                    return batch.length;
                                """));
    }
}
