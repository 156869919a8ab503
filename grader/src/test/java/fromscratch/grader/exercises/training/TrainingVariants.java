package fromscratch.grader.exercises.training;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to write the loop that trains. */
final class TrainingVariants implements HonestVariants {
    private static final String CLEAR = "Sgd.zeroGrad(network.parameters());";
    private static final String BACKWARD =
            "double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String TOTAL = "total += loss * batch.length;";
    private static final String MEAN = "losses.add(total / X.rows());";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("gradients are cleared after the step, as the lesson does")
                        .replace(CLEAR + "\n                ", "")
                        .replace(STEP, STEP + "\n" + CLEAR),
                variant("gradients are cleared before the loop and after each step; rows are picked by index")
                        .replace(
                                "List<Double> losses = new ArrayList<>();",
                                "List<Double> losses = new ArrayList<>();\n" + CLEAR)
                        .replace("{\n                " + CLEAR, "{")
                        .replace(STEP, STEP + "\n" + CLEAR)
                        .replace("X.selectRows(batch), Batches.select(labels, batch)", "rows, classes")
                        .replace("double loss =", """
                                Matrix rows = Matrix.generate(batch.length, X.cols(), (i, j) -> X.get(batch[i], j));
                                int[] classes = new int[batch.length];
                                for (int i = 0; i < batch.length; i++) {
                                    classes[i] = labels[batch[i]];
                                }
                                double loss ="""),
                variant("the mean loss of an epoch is kept up to date as it goes")
                        .replace("double total = 0;", "double mean = 0;\nint seen = 0;")
                        .replace(TOTAL, """
                                seen += batch.length;
                                mean += (loss - mean) * batch.length / seen;
                                """)
                        .replace(MEAN, "losses.add(mean);"),
                variant("the loop does its own clearing and its own step")
                        .replace(CLEAR, "network.parameters().forEach(p -> p.setGrad(p.value().map(v -> 0)));")
                        .replace(
                                STEP,
                                "network.parameters().forEach(p -> p.setValue(p.value().minus(p.grad().times(learningRate))));"),
                variant("batches by an iterator, each loss weighted as it comes, on copies of the labels")
                        .replace("for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {", """
                                int[] classes = labels.clone();
                                java.util.Iterator<int[]> batches =
                                        Batches.epoch(X.rows(), Math.min(batchSize, X.rows()), random).iterator();
                                while (batches.hasNext()) {
                                    int[] batch = batches.next();
                                """)
                        .replace(BACKWARD, BACKWARD.replace("labels", "classes"))
                        .replace(TOTAL, "total += loss * batch.length / (double) X.rows();")
                        .replace(MEAN, "losses.add(total);"),
                variant("a stream of epochs, each a method, its mean from the sum over the batches")
                        .replace("for (int epoch = 0; epoch < epochs; epoch++) {", """
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
                        .replace(TOTAL, "total += loss * size(batch);")
                        .replace(MEAN, "return total / X.rows();")
                        .replace("return losses;", """
                                private static int size(int[] batch) {
                                    return batch.length;
                                """));
    }
}
