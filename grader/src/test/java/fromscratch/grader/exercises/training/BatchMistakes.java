package fromscratch.grader.exercises.training;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in the loop with epochs and batches: how many there are, and what is in them. */
final class BatchMistakes implements PlantedMistakes {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String EPOCHS = "for (int epoch = 0; epoch < epochs; epoch++) {";
    private static final String BATCHES = "for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {";
    private static final String BACKWARD =
            "double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String TOTAL = "total += loss * batch.length;";
    private static final String MEAN = "losses.add(total / X.rows());";
    private static final String RETURN = "return losses;";

    private static final String TRACE = "trainTraceOfParameters";
    private static final String REPORTS = "trainReportsTheMeanLossOfEachEpoch";
    private static final String LARGE = "trainTakesALargeBatchAsTheWholeSet";
    private static final String AGAIN = "trainGoesOnFromATrainedNetwork";
    private static final String OVERFITS = "trainOverfitsASmallSet";
    private static final String DIGITS = "trainLearnsDigits";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(273, "ten epochs without a better loss are enough")
                        .replace(MEAN, """
                                losses.add(total / X.rows());
                                double best = losses.stream().mapToDouble(Double::doubleValue).min().getAsDouble();
                                if (losses.size() - losses.indexOf(best) > 10) {
                                    break;
                                }
                                """)
                        .failing(REPORTS)
                        .undiagnosed("when it stops depends on its patience"),
                mistake(274, "one batch more where the batch size divides N")
                        .replace(BATCHES, """
                                List<int[]> batches = Batches.epoch(X.rows(), batchSize, random);
                                for (int k = 0; k <= X.rows() / batchSize; k++) {
                                    int[] batch = k < batches.size() ? batches.get(k) : new int[0];
                                """)
                        .failing(REPORTS)
                        .undiagnosed("no batch size of the atlas divides N"),
                mistake(74, "the last, smaller batch is dropped")
                        .replace(BATCHES, BATCHES + "\nif (batch.length < batchSize) continue;")
                        .failing(TRACE, REPORTS, LARGE, AGAIN)
                        .diagnosedAs("training.last-batch-dropped"),
                mistake(75, "the last batch counts as a full one")
                        .replace(STEP, "Sgd.step(network.parameters(), learningRate * batch.length / batchSize);")
                        .failing(TRACE, REPORTS, LARGE, AGAIN)
                        .diagnosedAs("training.last-batch-weighted"),
                mistake(76, "X is shuffled, the labels are not")
                        .replace("double total = 0;", "double total = 0;\nint seen = 0;")
                        .replace(
                                "Batches.select(labels, batch));",
                                "java.util.Arrays.copyOfRange(labels, seen, seen + batch.length));\nseen += batch.length;")
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS, DIGITS)
                        .diagnosedAs("training.labels-apart"),
                mistake(77, "the same batch in every step")
                        .replace(BATCHES, """
                                List<int[]> batches = Batches.epoch(X.rows(), batchSize, random);
                                for (int k = 0; k < batches.size(); k++) {
                                    int[] batch = batches.get(0);
                                """)
                        .failing(TRACE, REPORTS, AGAIN, DIGITS)
                        .diagnosedAs("training.same-batch"),
                mistake(83, "the shuffle is not seeded")
                        .replace(RANDOM, "Random random = new Random();")
                        .failing(TRACE, REPORTS, AGAIN)
                        .diagnosedAs("training.unseeded"),
                mistake(104, "every epoch deals the same batches")
                        .replace(RANDOM, "")
                        .replace(EPOCHS, EPOCHS + "\n" + RANDOM)
                        .failing(TRACE, REPORTS, AGAIN)
                        .diagnosedAs("training.same-deal"),
                mistake(105, "the batch size is ignored")
                        .replace(BATCHES, BATCHES.replace("batchSize", "X.rows()"))
                        .failing(TRACE, REPORTS, AGAIN, DIGITS)
                        .diagnosedAs("training.whole-set"),
                mistake(106, "one epoch, whatever was asked for")
                        .replace(EPOCHS, EPOCHS.replace("epochs;", "1;"))
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS)
                        .diagnosedAs("training.one-epoch"),
                mistake(108, "the labels are left sorted")
                        .replace(RETURN, "java.util.Arrays.sort(labels);\n" + RETURN)
                        .failing(AGAIN)
                        .diagnosedAs("labels.changed"),
                mistake(142, "one epoch too many")
                        .replace(EPOCHS, "for (int epoch = 0; epoch <= epochs; epoch++) {")
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS)
                        .diagnosedAs("training.epoch-count"),
                mistake(143, "one epoch too few")
                        .replace(EPOCHS, "for (int epoch = 1; epoch < epochs; epoch++) {")
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS)
                        .diagnosedAs("training.epoch-count"),
                mistake(148, "only the first batch of each epoch")
                        .replace(TOTAL, "total += loss * batch.length;\nbreak;")
                        .failing(TRACE, REPORTS, AGAIN, DIGITS)
                        .diagnosedAs("training.first-batch-only"),
                mistake(149, "the batches come in order, not shuffled")
                        .replace(BATCHES, """
                                for (int from = 0; from < X.rows(); from += batchSize) {
                                    int[] batch = java.util.stream.IntStream.range(from, Math.min(from + batchSize, X.rows())).toArray();
                                """)
                        .failing(TRACE, REPORTS, AGAIN)
                        .diagnosedAs("training.not-shuffled"),
                mistake(150, "the shuffle begins anew with seed + epoch")
                        .replace(
                                BATCHES,
                                "for (int[] batch : Batches.epoch(X.rows(), batchSize, new Random(seed + epoch))) {")
                        .failing(TRACE, REPORTS, AGAIN)
                        .diagnosedAs("training.reseeded"),
                mistake(213, "every step sees the whole set")
                        .replace(BACKWARD, "double loss = network.lossAndBackward(X, labels);")
                        .failing(TRACE, REPORTS, AGAIN)
                        .diagnosedAs("training.whole-set-each-step"),
                mistake(234, "training stops when the loss does not fall any more")
                        .replace(MEAN, """
                                losses.add(total / X.rows());
                                if (losses.size() > 1 && losses.get(epoch) >= 0.9 * losses.get(epoch - 1)) {
                                    break;
                                }
                                """)
                        .failing(REPORTS, OVERFITS)
                        .undiagnosed("when it stops depends on a bound that nobody can foretell"),
                mistake(267, "a batch that is larger than the set is refused")
                        .replace(RANDOM, """
                                if (batchSize > X.rows()) {
                                    return List.of();
                                }
                                Random random = new Random(seed);
                                """)
                        .failing(LARGE)
                        .diagnosedAs("training.large-batch-refused"),
                mistake(268, "only the first hundred examples, to save time")
                        .replace(
                                BATCHES,
                                "for (int[] batch : Batches.epoch(Math.min(100, X.rows()), batchSize, random)) {")
                        .replace(MEAN, "losses.add(total / Math.min(100, X.rows()));")
                        .failing(DIGITS)
                        .undiagnosed("it shows only in a set of more than a hundred"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(
                OVERFITS,
                "what the loop is good for, in the fewest examples: the loss falls, and predictions are right");
    }
}
