package fromscratch.grader.exercises.softmax;

import fromscratch.Softmax;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import java.util.Map;

/** Softmax called once more. */
public final class SoftmaxProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of("forward", (in, out) -> out.add(Softmax.forward(in.matrix("logits"))));
    }
}
