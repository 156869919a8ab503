package fromscratch.grader.exercises.training;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in the loop with gradients and steps: what is cleared, what is updated, and by how much. */
final class UpdateMistakes implements PlantedMistakes {
    private static final String RANDOM = "Random random = new Random(seed);";
    private static final String BATCHES = "for (int[] batch : Batches.epoch(X.rows(), batchSize, random)) {";
    private static final String CLEAR = "Sgd.zeroGrad(network.parameters());";
    private static final String STEP = "Sgd.step(network.parameters(), learningRate);";
    private static final String MEAN = "losses.add(total / X.rows());";

    private static final String TRACE = "trainTraceOfParameters";
    private static final String REPORTS = "trainReportsTheMeanLossOfEachEpoch";
    private static final String LARGE = "trainTakesALargeBatchAsTheWholeSet";
    private static final String AGAIN = "trainGoesOnFromATrainedNetwork";
    private static final String OVERFITS = "trainOverfitsASmallSet";
    private static final String DIGITS = "trainLearnsDigits";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(61, "gradients are never cleared")
                        .replace(CLEAR, "")
                        .failing(TRACE, REPORTS, AGAIN, OVERFITS, DIGITS)
                        .diagnosedAs("training.never-cleared"),
                mistake(61, "gradients are cleared once an epoch")
                        .replace(CLEAR, "")
                        .replace(BATCHES, CLEAR + "\n" + BATCHES)
                        .failing(TRACE, REPORTS, AGAIN, DIGITS)
                        .diagnosedAs("training.cleared-once-an-epoch"),
                mistake(62, "gradients are cleared between backward and step")
                        .replace(CLEAR, "")
                        .replace(STEP, CLEAR + "\n" + STEP)
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS, DIGITS)
                        .diagnosedAs("training.no-learning"),
                mistake(63, "only the weights' gradients are cleared")
                        .replace(CLEAR, """
                                Sgd.zeroGrad(List.of(network.parameters().get(0), network.parameters().get(2)));
                                """)
                        .failing(TRACE, REPORTS, AGAIN)
                        .diagnosedAs("training.partly-cleared"),
                mistake(64, "a step along the gradient")
                        .replace(STEP, "Sgd.step(network.parameters(), -learningRate);")
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS, DIGITS)
                        .diagnosedAs("update.uphill"),
                mistake(65, "the learning rate twice")
                        .replace(STEP, "Sgd.step(network.parameters(), learningRate * learningRate);")
                        .failing(TRACE, REPORTS, LARGE, AGAIN)
                        .diagnosedAs("update.rate-twice"),
                mistake(66, "the learning rate is fixed")
                        .replace(STEP, "Sgd.step(network.parameters(), 0.1);")
                        .failing(TRACE, REPORTS, LARGE, AGAIN)
                        .diagnosedAs("update.fixed-rate"),
                mistake(70, "the biases are never updated")
                        .replace(STEP, """
                                Sgd.step(List.of(network.parameters().get(0), network.parameters().get(2)), learningRate);
                                """)
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS)
                        .diagnosedAs("update.biases-forgotten"),
                mistake(70, "only the biases are updated")
                        .replace(STEP, """
                                Sgd.step(List.of(network.parameters().get(1), network.parameters().get(3)), learningRate);
                                """)
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS, DIGITS)
                        .diagnosedAs("update.weights-forgotten"),
                mistake(73, "divided by N again in the step")
                        .replace(STEP, "Sgd.step(network.parameters(), learningRate / batch.length);")
                        .failing(TRACE, REPORTS, LARGE, AGAIN, DIGITS)
                        .diagnosedAs("training.step-over-n"),
                mistake(109, "every epoch, no batch learns")
                        .replace(STEP, "")
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS, DIGITS)
                        .diagnosedAs("training.no-learning"),
                mistake(211, "the step comes before the way back")
                        .replace("""
                                Sgd.zeroGrad(network.parameters());
                                                double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));
                                                Sgd.step(network.parameters(), learningRate);
                                """, """
                                Sgd.step(network.parameters(), learningRate);
                                Sgd.zeroGrad(network.parameters());
                                double loss = network.lossAndBackward(X.selectRows(batch), Batches.select(labels, batch));
                                """)
                        .failing(TRACE, AGAIN)
                        .diagnosedAs("training.step-first"),
                mistake(214, "a new network is trained, the one that was given is not")
                        .replace(RANDOM, """
                                Random random = new Random(seed);
                                network = TwoLayerNetwork.initialize(X.cols(), 16, java.util.Arrays.stream(labels).max().getAsInt() + 1, seed);
                                """)
                        .failing(TRACE, REPORTS, LARGE, AGAIN, OVERFITS, DIGITS)
                        .undiagnosed("nobody can foretell the losses of a network that nobody knows"),
                mistake(215, "a step for every epoch, not for every batch")
                        .replace(STEP, "")
                        .replace(MEAN, """
                                Sgd.step(network.parameters(), learningRate);
                                losses.add(total / X.rows());
                                """)
                        .failing(TRACE, REPORTS, AGAIN, DIGITS)
                        .diagnosedAs("training.step-an-epoch"),
                mistake(233, "the learning rate decays")
                        .replace(STEP, "Sgd.step(network.parameters(), learningRate / (epoch + 1));")
                        .failing(TRACE, REPORTS, AGAIN, OVERFITS)
                        .diagnosedAs("training.rate-decays"));
    }
}
