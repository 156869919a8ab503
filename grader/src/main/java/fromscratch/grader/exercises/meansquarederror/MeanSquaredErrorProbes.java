package fromscratch.grader.exercises.meansquarederror;

import fromscratch.MeanSquaredError;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import java.util.Map;

/** The loss of a regression called once more. */
public final class MeanSquaredErrorProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of(
                "loss", (in, out) -> out.add(MeanSquaredError.loss(in.matrix("prediction"), in.matrix("target"))),
                "gradient",
                        (in, out) -> out.add(MeanSquaredError.gradient(in.matrix("prediction"), in.matrix("target"))));
    }
}
