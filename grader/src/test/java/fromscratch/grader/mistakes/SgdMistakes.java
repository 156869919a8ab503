package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in the update by hand and in clearing the gradients. */
final class SgdMistakes {
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String STEP = "parameter.setValue(parameter.value().minus(update));";
    private static final String CLEAR = "parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));";

    private static final String[] VALUES_OF_STEP = {
        "stepWorkedExample", "stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"
    };

    private SgdMistakes() {}

    static List<Mistake> all() {
        return List.of(
                planted(63, "only weights are cleared", CLEAR, "if (value.rows() > 1) " + CLEAR)
                        .failing("zeroGradClearsEveryParameter"),
                planted(64, "a step along the gradient", STEP, "parameter.setValue(parameter.value().plus(update));")
                        .failing(VALUES_OF_STEP),
                planted(65, "the learning rate twice", UPDATE, UPDATE.replace(";", ".times(learningRate);"))
                        .failing(VALUES_OF_STEP),
                planted(66, "no learning rate", UPDATE, "Matrix update = parameter.grad();")
                        .failing(VALUES_OF_STEP),
                planted(
                                67,
                                "the variable gets a new parameter, the network keeps its own",
                                STEP,
                                "parameter = new Parameter(parameter.value().minus(update));")
                        .failing(VALUES_OF_STEP),
                planted(69, "the gradient is scaled in place", STEP, STEP + "\nparameter.setGrad(update);")
                        .failing("stepLeavesGradientsAlone"),
                planted(69, "step clears the gradient too", STEP, STEP + "\nparameter.setGrad(update.times(0));")
                        .failing("stepLeavesGradientsAlone"),
                planted(70, "biases are not updated", STEP, "if (update.rows() > 1) " + STEP)
                        .failing("stepUpdatesEveryParameter"),
                planted(70, "only the first parameter is updated", STEP, STEP + "\nbreak;")
                        .failing("stepUpdatesEveryParameter"),
                planted(
                                73,
                                "divided by the rows of the parameter",
                                UPDATE,
                                UPDATE.replace(";", ".times(1.0 / parameter.grad().rows());"))
                        .failing("stepWorkedExample", "stepTraceOverSeveralSteps"),
                planted(100, "zeroGrad clears the value", CLEAR, "parameter.setValue(value.times(0));")
                        .failing("zeroGradWorkedExample", "zeroGradClearsEveryParameter", "zeroGradLeavesValuesAlone"),
                planted(101, "zeroGrad clears both", CLEAR, "parameter.setValue(value.times(0));\n" + CLEAR)
                        .failing("zeroGradLeavesValuesAlone"),
                planted(102, "zeroGrad does nothing", CLEAR, "")
                        .failing("zeroGradWorkedExample", "zeroGradClearsEveryParameter"),
                planted(103, "the learning rate is fixed", UPDATE, "Matrix update = parameter.grad().times(0.25);")
                        .failing("stepTraceOverSeveralSteps", "stepUpdatesEveryParameter"));
    }

    private static Mistake planted(int number, String name, String right, String wrong) {
        return Mistake.of(number, name, "Sgd", right, wrong);
    }
}
