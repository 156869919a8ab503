package fromscratch.grader.exercises.sgd;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in the update by hand. */
final class StepMistakes implements PlantedMistakes {
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String SET = "parameter.setValue(parameter.value().minus(update));";
    private static final String CONSTRUCTOR = "private Sgd() {}";

    private static final String VALUES = "stepWorkedExample";
    private static final String TRACE = "stepTraceOverSeveralSteps";
    private static final String EVERY = "stepUpdatesEveryParameter";
    private static final String GRADIENTS = "stepLeavesGradientsAlone";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(269, "the first two parameters, however many there are")
                        .replace(UPDATE, "if (parameters.indexOf(parameter) > 1) {\ncontinue;\n}\n" + UPDATE)
                        .failing(EVERY)
                        .diagnosedAs("update.only-first"),
                mistake(64, "a step along the gradient")
                        .replace(SET, "parameter.setValue(parameter.value().plus(update));")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.uphill"),
                mistake(65, "the learning rate twice")
                        .replace(UPDATE, UPDATE.replace(";", ".times(learningRate);"))
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.rate-twice"),
                mistake(66, "no learning rate")
                        .replace(UPDATE, "Matrix update = parameter.grad();")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.no-rate"),
                mistake(67, "the variable gets a new parameter, the network keeps its own")
                        .replace(SET, "parameter = new Parameter(parameter.value().minus(update));")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.lost"),
                mistake(69, "the gradient is scaled in place")
                        .replace(SET, SET + "\nparameter.setGrad(update);")
                        .failing(GRADIENTS)
                        .diagnosedAs("state.gradients-changed"),
                mistake(69, "step clears the gradient too")
                        .replace(SET, SET + "\nparameter.setGrad(update.times(0));")
                        .failing(GRADIENTS)
                        .diagnosedAs("state.gradients-changed"),
                mistake(70, "biases are not updated")
                        .replace(SET, "if (update.rows() > 1) " + SET)
                        .failing(EVERY)
                        .diagnosedAs("update.biases-forgotten"),
                mistake(70, "only the first parameter is updated")
                        .replace(SET, SET + "\nbreak;")
                        .failing(EVERY)
                        .diagnosedAs("update.only-first"),
                mistake(73, "divided by the rows of the parameter")
                        .replace(UPDATE, UPDATE.replace(";", ".times(1.0 / parameter.grad().rows());"))
                        .failing(VALUES, TRACE)
                        .diagnosedAs("update.divided"),
                mistake(103, "the learning rate is fixed")
                        .replace(UPDATE, "Matrix update = parameter.grad().times(0.25);")
                        .failing(TRACE, EVERY)
                        .diagnosedAs("update.fixed-rate"),
                mistake(140, "the first parameter is not updated")
                        .replace(UPDATE, """
                                if (parameter == parameters.get(0)) {
                                    continue;
                                }
                                Matrix update = parameter.grad().times(learningRate);
                                """)
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.first-left-out"),
                mistake(206, "the learning rate divides")
                        .replace(UPDATE, "Matrix update = parameter.grad().times(1 / learningRate);")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.divided"),
                mistake(207, "a step by products")
                        .replace(SET, "parameter.setValue(parameter.value().hadamard(update));")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.multiplied"),
                mistake(208, "the value becomes the update")
                        .replace(SET, "parameter.setValue(update.times(-1));")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.value-lost"),
                mistake(230, "the weights decay")
                        .replace(
                                UPDATE,
                                "Matrix update = parameter.grad().plus(parameter.value().times(1e-4)).times(learningRate);")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.decay"),
                mistake(231, "gradients are clipped")
                        .replace(
                                UPDATE,
                                "Matrix update = parameter.grad().map(g -> Math.max(-1, Math.min(1, g))).times(learningRate);")
                        .failing(VALUES, TRACE, EVERY)
                        .diagnosedAs("update.clipped"),
                mistake(232, "a momentum")
                        .replace(UPDATE, """
                                Matrix update = parameter.grad().times(learningRate);
                                if (MOMENTUM.containsKey(parameter)) {
                                    update = update.plus(MOMENTUM.get(parameter).times(0.9));
                                }
                                MOMENTUM.put(parameter, update);
                                """)
                        .replace(CONSTRUCTOR, """
                                private Sgd() {}

                                private static final java.util.Map<Parameter, Matrix> MOMENTUM = new java.util.WeakHashMap<>();
                                """)
                        .failing(TRACE)
                        .diagnosedAs("update.momentum"),
                mistake(242, "the first learning rate is kept")
                        .replace(UPDATE, """
                                if (rate == 0) {
                                    rate = learningRate;
                                }
                                Matrix update = parameter.grad().times(rate);
                                """)
                        .replace(CONSTRUCTOR, "private Sgd() {}\n\nprivate static double rate;")
                        .failing(TRACE)
                        .diagnosedAs("update.fixed-rate"),
                mistake(266, "a float learning rate")
                        .replace(UPDATE, "Matrix update = parameter.grad().times((float) learningRate);")
                        .failing(TRACE)
                        .diagnosedAs("numbers.precision"));
    }
}
