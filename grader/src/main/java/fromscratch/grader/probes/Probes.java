package fromscratch.grader.probes;

import fromscratch.Linear;
import fromscratch.LinearCollapse;
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
        return probes;
    }

    private static void linearBackward(Inputs in, Outcome out) {
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
}
