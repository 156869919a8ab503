package fromscratch.grader.exercises.training;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in the loop with the losses that it reports. */
final class LossesMistakes implements PlantedMistakes {
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String TOTAL = "total += loss * batch.length;";
    private static final String MEAN = "losses.add(total / X.rows());";
    private static final String RETURN = "return losses;";

    private static final String REPORTS = "trainReportsTheMeanLossOfEachEpoch";
    private static final String LARGE = "trainTakesALargeBatchAsTheWholeSet";
    private static final String AGAIN = "trainGoesOnFromATrainedNetwork";
    private static final String OVERFITS = "trainOverfitsASmallSet";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(79, "the loss is noted after the step")
                        .replace(
                                STEP,
                                STEP
                                        + "\nloss = CrossEntropy.loss(network.logits(X.selectRows(batch)), Batches.select(labels, batch));")
                        .failing(REPORTS, LARGE, AGAIN)
                        .diagnosedAs("training.loss-after-step"),
                mistake(80, "each batch counts the same in the epoch's loss")
                        .replace(TOTAL, "total += loss;")
                        .replace(
                                MEAN,
                                "losses.add(total / Math.ceil((double) X.rows() / Math.min(batchSize, X.rows())));")
                        .failing(REPORTS, AGAIN)
                        .diagnosedAs("training.loss-unweighted"),
                mistake(107, "the losses are sums")
                        .replace(MEAN, "losses.add(total);")
                        .failing(REPORTS, LARGE, AGAIN)
                        .diagnosedAs("training.loss-summed"),
                mistake(144, "the losses come in reverse")
                        .replace(MEAN, "losses.add(0, total / X.rows());")
                        .failing(REPORTS, LARGE, AGAIN, OVERFITS)
                        .diagnosedAs("training.losses-reversed"),
                mistake(145, "one loss for each batch")
                        .replace(TOTAL, "losses.add(loss);")
                        .replace(MEAN, "")
                        .failing(REPORTS, AGAIN, OVERFITS)
                        .diagnosedAs("training.loss-per-batch"),
                mistake(146, "the last loss alone")
                        .replace(RETURN, "return losses.subList(losses.size() - 1, losses.size());")
                        .failing(REPORTS, LARGE, AGAIN, OVERFITS)
                        .diagnosedAs("training.last-loss-only"),
                mistake(147, "the loss of an epoch is that of its last batch")
                        .replace(TOTAL, "total = loss * X.rows();")
                        .failing(REPORTS, AGAIN)
                        .diagnosedAs("training.loss-of-last-batch"),
                mistake(212, "the loss is measured when the epoch is over")
                        .replace(MEAN, "losses.add(CrossEntropy.loss(network.logits(X), labels));")
                        .failing(REPORTS, LARGE, AGAIN)
                        .diagnosedAs("training.loss-after-step"),
                mistake(247, "the losses of all trainings in one list")
                        .replace("List<Double> losses = new ArrayList<>();", "")
                        .replace("private Training() {}", """
                                private Training() {}

                                private static final List<Double> losses = new ArrayList<>();
                                """)
                        .failing(REPORTS, AGAIN)
                        .diagnosedAs("state.never-reset"));
    }
}
