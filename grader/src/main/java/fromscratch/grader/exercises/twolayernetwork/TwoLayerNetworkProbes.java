package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import fromscratch.grader.exercises.Parameters;
import java.util.Map;

/** The network called several times in a row, so that it shows what it keeps and what it forgets. */
public final class TwoLayerNetworkProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of(
                "initialize", InitializationProbe::initialize,
                "logits", TwoLayerNetworkProbes::logits,
                "predict", TwoLayerNetworkProbes::predict,
                "lossAndBackward", TwoLayerNetworkProbes::lossAndBackward);
    }

    /** Logits; those of other values; those of another batch; and the gradients, which should be as they were. */
    private static void logits(Inputs in, Outcome out) {
        TwoLayerNetwork network = Parameters.network(in);
        for (Parameter parameter : network.parameters()) {
            parameter.setGrad(parameter.value().times(3));
        }
        out.add(network.logits(in.matrix("X")));
        for (Parameter parameter : network.parameters()) {
            parameter.setValue(parameter.value().times(-2));
        }
        out.add(network.logits(in.matrix("X")));
        out.add(network.logits(in.matrix("X2")));
        out.add(Parameters.gradients(network.parameters()));
    }

    /** Classes; those of another batch; those of equal logits; and values and gradients, which should be as they were. */
    private static void predict(Inputs in, Outcome out) {
        TwoLayerNetwork network = Parameters.network(in);
        for (Parameter parameter : network.parameters()) {
            parameter.setGrad(parameter.value().times(3));
        }
        Matrix X = in.matrix("X");
        out.add(network.predict(X));
        out.add(network.predict(reversed(X)));
        out.add(undecided(in).predict(X));
        out.add(Parameters.values(network.parameters()));
        out.add(Parameters.gradients(network.parameters()));
    }

    private static Matrix reversed(Matrix X) {
        return Matrix.generate(X.rows(), X.cols(), (i, j) -> X.get(X.rows() - 1 - i, j));
    }

    /** A network whose logits are all 1. */
    private static TwoLayerNetwork undecided(Inputs in) {
        return new TwoLayerNetwork(
                new Parameter(in.matrix("W1")),
                new Parameter(in.matrix("b1")),
                new Parameter(in.matrix("W2").times(0)),
                new Parameter(in.matrix("b2").map(entry -> 1)));
    }

    /** One batch; another one on top of it; that one with other values; and one of another size. */
    private static void lossAndBackward(Inputs in, Outcome out) {
        TwoLayerNetwork network = Parameters.network(in);
        int[] labels = in.labels("y");
        pass(network, in.matrix("X"), labels, out);
        out.add(Parameters.values(network.parameters()));
        out.add(labels);
        pass(network, in.matrix("X2"), in.labels("y2"), out);
        Parameters.scale(network.parameters(), -0.5);
        pass(network, in.matrix("X2"), in.labels("y2"), out);
        Parameters.scale(network.parameters(), 1);
        pass(network, in.matrix("X3"), in.labels("y3"), out);
    }

    private static void pass(TwoLayerNetwork network, Matrix X, int[] labels, Outcome out) {
        out.add(network.lossAndBackward(X, labels));
        for (Parameter parameter : network.parameters()) {
            out.add(parameter.grad());
        }
    }
}
