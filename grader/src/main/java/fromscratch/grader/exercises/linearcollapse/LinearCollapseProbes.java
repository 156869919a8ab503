package fromscratch.grader.exercises.linearcollapse;

import fromscratch.LinearCollapse;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import java.util.Map;

/** The collapse of two layers called once more. */
public final class LinearCollapseProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of("collapse", LinearCollapseProbes::collapse);
    }

    private static void collapse(Inputs in, Outcome out) {
        LinearCollapse.Layer found =
                LinearCollapse.collapse(in.matrix("W1"), in.matrix("b1"), in.matrix("W2"), in.matrix("b2"));
        out.add(found.W());
        out.add(found.b());
    }
}
