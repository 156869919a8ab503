package fromscratch.grader.exercises.crossentropy;

import fromscratch.CrossEntropy;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import java.util.Map;

/** The loss of a classifier called once more: what it gives, and the labels, which should be as they were. */
public final class CrossEntropyProbes implements Probes {
    @Override
    public Map<String, Probe> byMethod() {
        return Map.of("loss", CrossEntropyProbes::loss, "gradient", CrossEntropyProbes::gradient);
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
