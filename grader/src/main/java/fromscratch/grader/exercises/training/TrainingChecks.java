package fromscratch.grader.exercises.training;

import fromscratch.Training;
import fromscratch.TwoLayerNetwork;
import fromscratch.given.Dataset;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.exercises.Networks;
import fromscratch.grader.model.Findings;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The loop that learns: exact traces first, then what they are good for. */
public class TrainingChecks {
    /**
     * The least share of digits to recognize. Chance is 0.1.
     *
     * <p>Of right networks with other first weights, normal and uniform by He, the worst of 600 reached 0.828 and half of
     * them more than 0.89 ({@code DigitsTest} in the kit's tests measures this). Networks trained without clearing
     * gradients, or whose biases alone learned, stayed below 0.3 even with more epochs.
     */
    static final double WELL_ABOVE_CHANCE = 0.7;

    /** Rows shuffled with a fixed seed; the last 360 are the test set. */
    private static final Dataset.Split DIGITS = Dataset.digits().split(360, 1);

    /** Three epochs over N = 5 in batches of 2: the last batch of each epoch has one example. */
    private static List<Double> train(TwoLayerNetwork network) {
        return Training.train(network, Networks.X, Networks.labels(), 3, 2, 0.5, 7);
    }

    @Test
    void trainTraceOfParameters() {
        TwoLayerNetwork network = Networks.worked();
        train(network);
        isTrained(network);
    }

    /** The parameters after the three epochs. */
    private static void isTrained(TwoLayerNetwork network) {
        isValue(network, 0, new double[][] {
            {1.1447979046736756, -1.799070460330038, 0.09496039159571841},
            {-0.8514691575186885, 1.042144125374937, -0.08207359705158679}
        });
        isValue(network, 1, new double[][] {{0.1273306334036357, -0.593780444729554, -0.27232527899701797}});
        isValue(network, 2, new double[][] {
            {1.4186270256958062, -1.1150731173925381, 0.033928932954429614, 0.162517158742302},
            {0.08014932710431603, 1.711103476507024, -0.5807577428485629, 1.2895049392372226},
            {-0.32983088571238595, 0.31583985069865284, 0.5860647139670286, -0.5720736789532956}
        });
        isValue(network, 3, new double[][] {
            {0.4300080304052827, -0.024610871059935077, 0.08752876789045395, -0.2929259272358015}
        });
    }

    private static void isValue(TwoLayerNetwork network, int k, double[][] expected) {
        Expect.matrix(
                        "Training.train: " + Networks.NAMES.get(k),
                        Networks.values(network).get(k))
                .from("X", Networks.X)
                .from("labels", Arrays.toString(Networks.labels()))
                .from("epochs, batchSize, learningRate, seed", "3, 2, 0.5, 7")
                .isCloseTo(Matrix.of(expected));
    }

    @Test
    void trainReportsTheMeanLossOfEachEpoch() {
        for (int training = 0; training < 2; training++) { // the second must not go on where the first has ended
            isLosses(train(Networks.worked()), 2.127166334290375, 1.5339141085039132, 0.9143620962746329);
        }
        isLosses(
                Training.train(Networks.worked(), Networks.X, Networks.labels(), 2, 1, 0.1, 7),
                1.782920300212059,
                1.225426695260961);
        double[] always = new double[40]; // no step, no progress, and no reason to stop
        Arrays.fill(always, 1.6486846274940663);
        isLosses(Training.train(Networks.worked(), Networks.X, Networks.labels(), 40, 5, 0, 7), always);
    }

    private static void isLosses(List<Double> losses, double... expected) {
        hasSize(losses, expected.length);
        for (int epoch = 0; epoch < expected.length; epoch++) {
            int number = epoch;
            Expect.number("Training.train", losses.get(epoch))
                    .telling((due, seen) -> Findings.lossOfEpoch("Training.train", number, due, seen))
                    .isCloseTo(expected[epoch]);
        }
    }

    private static void hasSize(List<Double> losses, int epochs) {
        Expect.that(losses != null && losses.stream().allMatch(Objects::nonNull), Findings.isNull("Training.train"));
        Expect.that(losses.size() == epochs, Findings.numberOfLosses("Training.train", epochs, losses.size()));
    }

    @Test
    void trainTakesALargeBatchAsTheWholeSet() {
        TwoLayerNetwork network = Networks.worked();
        List<Double> losses = Training.train(network, Networks.X, Networks.labels(), 2, 100, 0.25, 7);
        isLosses(losses, 1.6486846274940663, 1.3473358505137962);
    }

    /** Whatever gradients the first training has left: both ways to clear them leave the second a clean start. */
    @Test
    void trainGoesOnFromATrainedNetwork() {
        TwoLayerNetwork network = Networks.worked();
        int[] labels = Networks.labels();
        Training.train(network, Networks.X, labels, 3, 2, 0.5, 7);
        List<Double> losses = Training.train(network, Networks.X, labels, 2, 3, 0.25, 8);
        isLosses(losses, 0.7944077739859104, 0.753572800760695);
        Expect.labels("Training.train: labels", labels, Networks.labels());
    }

    /** Of 40,000 right networks with other first weights, normal and uniform by He, the worst ended with a loss of 0.021. */
    @Test
    void trainOverfitsASmallSet() {
        Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0.5}, {-1, 0.5}});
        int[] labels = {0, 1, 1, 0, 2, 2};
        TwoLayerNetwork network = TwoLayerNetwork.initialize(2, 32, 3, 3);
        List<Double> losses = Training.train(network, X, labels, 100, 4, 0.5, 3);
        hasSize(losses, 100);
        Expect.number("Training.train: L[99]", losses.get(99)).isAtMost(0.1);
        Expect.labels("TwoLayerNetwork.predict", network.predict(X), 0, 1, 1, 0, 2, 2);
    }

    @Test
    void trainLearnsDigits() {
        double accuracy = accuracyOnDigits(TwoLayerNetwork.initialize(64, 16, 10, 1));
        Expect.number("Training.train: accuracy", accuracy).isAtLeast(WELL_ABOVE_CHANCE);
    }

    /** Trains {@code network} for a few epochs and returns the share of the test set that it recognizes. */
    static double accuracyOnDigits(TwoLayerNetwork network) {
        Training.train(network, DIGITS.training().X(), DIGITS.training().labels(), 2, 16, 0.2, 1);
        int[] labels = DIGITS.test().labels();
        int[] predicted = network.predict(DIGITS.test().X());
        Expect.that(predicted != null, Findings.isNull("TwoLayerNetwork.predict"));
        Expect.number("TwoLayerNetwork.predict: length", predicted.length).isCloseTo(labels.length);
        double right = 0;
        for (int i = 0; i < labels.length; i++) {
            right += predicted[i] == labels[i] ? 1 : 0;
        }
        return right / labels.length;
    }
}
