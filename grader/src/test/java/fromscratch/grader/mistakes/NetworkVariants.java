package fromscratch.grader.mistakes;

import java.util.List;

/** Honest ways to write the network, its update and its training. */
final class NetworkVariants {
    private static final String FIELDS = "private final Parameter b2;";
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String W1 = "Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))";
    private static final String W2 = "Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))";
    private static final String ZERO = "Sgd.zeroGrad(network.parameters());";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";

    private NetworkVariants() {}

    static List<Variant> all() {
        return List.of(
                Variant.of("He by uniform draws")
                        .with("TwoLayerNetwork", W1, "uniform(inputs, hidden, random)")
                        .with("TwoLayerNetwork", W2, "uniform(hidden, classes, random)")
                        .with("TwoLayerNetwork", FIELDS, FIELDS + """

                                private static Matrix uniform(int fanIn, int fanOut, Random random) {
                                    double bound = Math.sqrt(6.0 / fanIn);
                                    return Matrix.generate(
                                            fanIn, fanOut, (i, j) -> (2 * random.nextDouble() - 1) * bound);
                                }
                                """),
                Variant.of("W2 is drawn before W1, from another generator, column by column")
                        .with("TwoLayerNetwork", RANDOM, """
                                java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
                                Matrix second = Matrix.gaussian(classes, hidden, random).transpose();
                                Matrix first = Matrix.gaussian(hidden, inputs, random).transpose();
                                """)
                        .with("TwoLayerNetwork", W1, "first.times(Math.sqrt(2.0 / inputs))")
                        .with("TwoLayerNetwork", W2, "second.times(Math.sqrt(2.0 / hidden))"),
                Variant.of("a generator for each layer")
                        .with("TwoLayerNetwork", W1, W1.replace("random", "new Random(seed)"))
                        .with("TwoLayerNetwork", W2, W2.replace("random", "new Random(31 * seed + 1)")),
                Variant.of("the forward pass is one method, which keeps Z and H in fields")
                        .with("TwoLayerNetwork", FIELDS, FIELDS + "\nprivate Matrix keptZ;\nprivate Matrix keptH;")
                        .with(
                                "TwoLayerNetwork",
                                "Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));",
                                """
                                keptZ = Linear.forward(X, W1.value(), b1.value());
                                keptH = Activations.relu(keptZ);
                                Matrix H = keptH;
                                """)
                        .with("TwoLayerNetwork", "Matrix Z = Linear.forward(X, W1.value(), b1.value());", "")
                        .with("TwoLayerNetwork", "Matrix H = Activations.relu(Z);", "")
                        .with(
                                "TwoLayerNetwork",
                                "Matrix logits = Linear.forward(H, W2.value(), b2.value());",
                                "Matrix logits = logits(X);\nMatrix H = keptH;\nMatrix Z = keptZ;"),
                Variant.of("the mask is taken from H, and predict looks at probabilities")
                        .with(
                                "TwoLayerNetwork",
                                "Activations.reluBackward(Z, second.dX())",
                                "Activations.reluBackward(H, second.dX())")
                        .with("TwoLayerNetwork", "logits(X).argmax()", "Softmax.forward(logits(X)).argmax()"),
                Variant.of("example by example on the way back")
                        .with("TwoLayerNetwork", "Matrix Z = Linear.forward(X, W1.value(), b1.value());", """
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
                Variant.of("loops over arrays in the step")
                        .with("Sgd", "Matrix update = parameter.grad().times(learningRate);", """
                                double[][] update = parameter.value().toArray();
                                for (int i = 0; i < update.length; i++) {
                                    for (int j = 0; j < update[i].length; j++) {
                                        update[i][j] -= learningRate * parameter.grad().get(i, j);
                                    }
                                }
                                """)
                        .with("Sgd", "parameter.value().minus(update)", "Matrix.of(update)")
                        .with("Sgd", "Matrix.zeros(value.rows(), value.cols())", "value.map(entry -> 0)"),
                Variant.of("gradients are cleared before the loop and after each step; rows are picked by index")
                        .with(
                                "Training",
                                "List<Double> losses = new ArrayList<>();",
                                "List<Double> losses = new ArrayList<>();\n" + ZERO)
                        .with("Training", "{\n                " + ZERO, "{")
                        .with("Training", STEP, STEP + "\n" + ZERO)
                        .with("Training", "X.selectRows(batch), Batches.select(labels, batch)", "rows, classes")
                        .with("Training", "double loss =", """
                                Matrix rows = Matrix.generate(batch.length, X.cols(), (i, j) -> X.get(batch[i], j));
                                int[] classes = new int[batch.length];
                                for (int i = 0; i < batch.length; i++) {
                                    classes[i] = labels[batch[i]];
                                }
                                double loss ="""),
                Variant.of("the mean loss of an epoch is kept up to date as it goes")
                        .with("Training", "double total = 0;", "double mean = 0;\nint seen = 0;")
                        .with("Training", "total += loss * batch.length;", """
                                seen += batch.length;
                                mean += (loss - mean) * batch.length / seen;
                                """)
                        .with("Training", "losses.add(total / X.rows());", "losses.add(mean);"));
    }
}
