package fromscratch.grader.exercises.training;

import fromscratch.Training;
import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import fromscratch.grader.exercises.Parameters;
import java.util.List;
import java.util.Map;

/** The loop called once more. */
public final class TrainingProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of("train", TrainingProbes::train);
    }

    /** Losses and values; the labels, which should be as they were; and whether a second training gives the same. */
    private static void train(Inputs in, Outcome out) {
        TwoLayerNetwork network = Parameters.network(in);
        int[] labels = in.labels("y");
        out.add(trained(network, in, labels));
        for (Parameter parameter : network.parameters()) {
            out.add(parameter.value());
        }
        out.add(labels);
        TwoLayerNetwork again = Parameters.network(in);
        trained(again, in, in.labels("y"));
        out.add(areClose(Parameters.values(network.parameters()), Parameters.values(again.parameters())));
    }

    private static Matrix trained(TwoLayerNetwork network, Inputs in, int[] labels) {
        List<Double> losses = Training.train(
                network,
                in.matrix("X"),
                labels,
                in.whole("epochs"),
                in.whole("size"),
                in.number("rate"),
                in.whole("seed"));
        return Matrix.row(losses.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Equal up to rounding: the same examples in another order are no other training. */
    private static boolean areClose(Matrix one, Matrix other) {
        Matrix difference = one.minus(other);
        return difference.hadamard(difference).sum() < 1e-16;
    }
}
