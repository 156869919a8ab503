package fromscratch.grader.diagnosis;

import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Calls a method that went wrong with the inputs of the atlas, and looks for the mistake behind what comes back. */
public final class Diagnoser {
    private final Map<MethodId, Probe> probes;
    private final Predicate<RuntimeException> isStudents;

    /**
     * Prepares to look.
     *
     * @param probes how to call each method
     * @param isStudents whether an exception is an answer of the student's code; any other ends the look
     */
    public Diagnoser(Map<MethodId, Probe> probes, Predicate<RuntimeException> isStudents) {
        this.probes = Map.copyOf(probes);
        this.isStudents = isStudents;
    }

    /** Names the mistake in {@code method}, if exactly one is known that explains all that is wrong. */
    public Optional<Diagnosis> of(MethodId method) {
        Probe probe = probes.get(method);
        return probe == null
                ? Optional.empty()
                : Atlas.of(method).flatMap(entry -> new Explanation(entry, outcomes(entry, probe)).diagnosis());
    }

    /** What a method gives with each input of the atlas. */
    List<List<Part>> outcomes(Atlas.Entry entry, Probe probe) {
        List<List<Part>> outcomes = new ArrayList<>();
        for (Atlas.Case each : entry.cases()) {
            Outcome outcome = new Outcome();
            try {
                probe.on(each.inputs(), outcome);
            } catch (RuntimeException e) {
                if (!isStudents.test(e)) {
                    throw e;
                }
            }
            outcomes.add(outcome.parts(entry.parts().size()));
        }
        return outcomes;
    }
}
