package fromscratch.grader.exercises.activations;

import fromscratch.Activations;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import java.util.Map;

/** The nonlinearities called once more. */
public final class ActivationsProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of(
                "relu",
                (in, out) -> out.add(Activations.relu(in.matrix("Z"))),
                "tanh",
                (in, out) -> out.add(Activations.tanh(in.matrix("Z"))),
                "sigmoid",
                (in, out) -> out.add(Activations.sigmoid(in.matrix("Z"))),
                "reluBackward",
                ActivationsProbes::reluBackward,
                "tanhBackward",
                ActivationsProbes::tanhBackward,
                "sigmoidBackward",
                ActivationsProbes::sigmoidBackward);
    }

    private static void reluBackward(Inputs in, Outcome out) {
        Activations.relu(in.elsewhere("Z"));
        out.add(Activations.reluBackward(in.matrix("Z"), in.matrix("dH")));
    }

    private static void tanhBackward(Inputs in, Outcome out) {
        Activations.tanh(in.elsewhere("Z"));
        out.add(Activations.tanhBackward(in.matrix("Z"), in.matrix("dH")));
    }

    private static void sigmoidBackward(Inputs in, Outcome out) {
        Activations.sigmoid(in.elsewhere("Z"));
        out.add(Activations.sigmoidBackward(in.matrix("Z"), in.matrix("dH")));
    }
}
