package fromscratch.grader.probes;

import fromscratch.Sgd;
import fromscratch.Training;
import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import java.util.List;

/** The update and the loop, with weights and biases of several shapes and with several rates. */
final class TrainingProbes {
    private static final List<String> NAMES = List.of("W", "b", "U", "c");

    private TrainingProbes() {}

    /** Two steps with two rates: values, and the gradients, which should be as they were. */
    static void step(Inputs in, Outcome out) {
        List<Parameter> parameters = parameters(in);
        giveGradients(parameters, in, "d");
        Sgd.step(parameters, in.number("rate"));
        addValues(parameters, out);
        giveGradients(parameters, in, "e");
        Sgd.step(parameters, in.number("rate2"));
        addValues(parameters, out);
    }

    private static void addValues(List<Parameter> parameters, Outcome out) {
        for (Parameter parameter : parameters) {
            out.add(parameter.value());
        }
        out.add(Parameters.gradients(parameters));
    }

    /** Gradients; and the values, which should be as they were. */
    static void zeroGrad(Inputs in, Outcome out) {
        List<Parameter> parameters = parameters(in);
        giveGradients(parameters, in, "d");
        Sgd.zeroGrad(parameters);
        for (Parameter parameter : parameters) {
            out.add(parameter.grad());
        }
        out.add(Parameters.values(parameters));
    }

    private static List<Parameter> parameters(Inputs in) {
        return NAMES.stream().map(in::matrix).map(Parameter::new).toList();
    }

    private static void giveGradients(List<Parameter> parameters, Inputs in, String prefix) {
        for (int k = 0; k < NAMES.size(); k++) {
            parameters.get(k).setGrad(in.matrix(prefix + NAMES.get(k)));
        }
    }

    /** Losses and values; the labels, which should be as they were; and whether a second training gives the same. */
    static void train(Inputs in, Outcome out) {
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
        for (Parameter parameter : network.parameters()) {
            parameter.setGrad(parameter.value().times(in.number("garbage")));
        }
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
