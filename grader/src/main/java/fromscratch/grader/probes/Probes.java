package fromscratch.grader.probes;

import fromscratch.Activations;
import fromscratch.CrossEntropy;
import fromscratch.Linear;
import fromscratch.LinearCollapse;
import fromscratch.MeanSquaredError;
import fromscratch.Softmax;
import fromscratch.given.Matrix;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import java.util.HashMap;
import java.util.Map;

/** All probes. Each adds its parts in the order of the atlas. */
public final class Probes {
    private Probes() {}

    /** The probe of each method, by {@code Class.method}. */
    public static Map<String, Probe> all() {
        Map<String, Probe> probes = new HashMap<>();
        probes.put(
                "Linear.forward", (in, out) -> out.add(Linear.forward(in.matrix("X"), in.matrix("W"), in.matrix("b"))));
        probes.put("Linear.backward", Probes::linearBackward);
        probes.put("LinearCollapse.collapse", Probes::collapse);
        probes.put("Activations.relu", (in, out) -> out.add(Activations.relu(in.matrix("Z"))));
        probes.put("Activations.tanh", (in, out) -> out.add(Activations.tanh(in.matrix("Z"))));
        probes.put("Activations.sigmoid", (in, out) -> out.add(Activations.sigmoid(in.matrix("Z"))));
        probes.put("Activations.reluBackward", (in, out) -> {
            Activations.relu(elsewhere(in.matrix("Z")));
            out.add(Activations.reluBackward(in.matrix("Z"), in.matrix("dH")));
        });
        probes.put("Activations.tanhBackward", (in, out) -> {
            Activations.tanh(elsewhere(in.matrix("Z")));
            out.add(Activations.tanhBackward(in.matrix("Z"), in.matrix("dH")));
        });
        probes.put("Activations.sigmoidBackward", (in, out) -> {
            Activations.sigmoid(elsewhere(in.matrix("Z")));
            out.add(Activations.sigmoidBackward(in.matrix("Z"), in.matrix("dH")));
        });
        probes.put("Softmax.forward", (in, out) -> out.add(Softmax.forward(in.matrix("logits"))));
        probes.put("CrossEntropy.loss", Probes::loss);
        probes.put("CrossEntropy.gradient", Probes::gradient);
        probes.put(
                "MeanSquaredError.loss",
                (in, out) -> out.add(MeanSquaredError.loss(in.matrix("prediction"), in.matrix("target"))));
        probes.put(
                "MeanSquaredError.gradient",
                (in, out) -> out.add(MeanSquaredError.gradient(in.matrix("prediction"), in.matrix("target"))));
        probes.put("TwoLayerNetwork.initialize", InitializationProbe::initialize);
        probes.put("TwoLayerNetwork.logits", NetworkProbes::logits);
        probes.put("TwoLayerNetwork.predict", NetworkProbes::predict);
        probes.put("TwoLayerNetwork.lossAndBackward", NetworkProbes::lossAndBackward);
        probes.put("Sgd.step", TrainingProbes::step);
        probes.put("Sgd.zeroGrad", TrainingProbes::zeroGrad);
        probes.put("Training.train", TrainingProbes::train);
        return probes;
    }

    /** Where a way forward goes before each way back, so that it shows if the way back uses what that has left. */
    private static Matrix elsewhere(Matrix matrix) {
        return matrix.map(entry -> entry + 1);
    }

    private static void linearBackward(Inputs in, Outcome out) {
        Linear.forward(
                elsewhere(in.matrix("X")),
                in.matrix("W"),
                Matrix.zeros(1, in.matrix("W").cols()));
        Linear.Gradients found = Linear.backward(in.matrix("X"), in.matrix("W"), in.matrix("dZ"));
        out.add(found.dX());
        out.add(found.dW());
        out.add(found.db());
    }

    private static void collapse(Inputs in, Outcome out) {
        LinearCollapse.Layer found =
                LinearCollapse.collapse(in.matrix("W1"), in.matrix("b1"), in.matrix("W2"), in.matrix("b2"));
        out.add(found.W());
        out.add(found.b());
    }

    private static void loss(Inputs in, Outcome out) {
        int[] labels = in.labels("labels");
        out.add(CrossEntropy.loss(in.matrix("logits"), labels));
        out.add(labels);
    }

    private static void gradient(Inputs in, Outcome out) {
        int[] labels = in.labels("labels");
        CrossEntropy.loss(in.matrix("logits").times(0.5), in.labels("labels"));
        out.add(CrossEntropy.gradient(in.matrix("logits"), labels));
        out.add(labels);
    }
}
