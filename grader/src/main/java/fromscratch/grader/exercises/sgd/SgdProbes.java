package fromscratch.grader.exercises.sgd;

import fromscratch.Sgd;
import fromscratch.given.Parameter;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import fromscratch.grader.diagnosis.Probe;
import fromscratch.grader.diagnosis.Probes;
import fromscratch.grader.exercises.Parameters;
import java.util.List;
import java.util.Map;

/** The update called once more, with weights and biases of several shapes and with several rates. */
public final class SgdProbes implements Probes {
    private static final List<String> NAMES = List.of("W", "b", "U", "c");

    @Override
    public Map<String, Probe> byMethod() {
        return Map.of("step", SgdProbes::step, "zeroGrad", SgdProbes::zeroGrad);
    }

    /** Two steps with two rates: values, and the gradients, which should be as they were. */
    private static void step(Inputs in, Outcome out) {
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
    private static void zeroGrad(Inputs in, Outcome out) {
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
}
