package fromscratch.grader.exercises.training;

import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.Random;
import java.util.function.LongToDoubleFunction;

/** How well right networks learn the digits, by their first weights. Loaded beside the classes it is about. */
public final class DigitsStudy {
    private DigitsStudy() {}

    /** The accuracy of the network whose first weights are drawn with a seed, normally distributed. */
    public static LongToDoubleFunction normal() {
        return seed -> TrainingChecks.accuracyOnDigits(TwoLayerNetwork.initialize(64, 16, 10, seed));
    }

    /** The same with weights drawn uniformly, which He allows as well. */
    public static LongToDoubleFunction uniform() {
        return seed -> {
            Random random = new Random(seed);
            return TrainingChecks.accuracyOnDigits(new TwoLayerNetwork(
                    uniform(64, 16, random),
                    new Parameter(Matrix.zeros(1, 16)),
                    uniform(16, 10, random),
                    new Parameter(Matrix.zeros(1, 10))));
        };
    }

    /** The least accuracy that the check accepts. */
    public static double bar() {
        return TrainingChecks.WELL_ABOVE_CHANCE;
    }

    private static Parameter uniform(int inputs, int outputs, Random random) {
        double bound = Math.sqrt(6.0 / inputs);
        return new Parameter(Matrix.generate(inputs, outputs, (i, j) -> bound * (2 * random.nextDouble() - 1)));
    }
}
