package fromscratch.grader.exercises.sgd;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong where gradients are cleared. */
final class ZeroGradMistakes implements PlantedMistakes {
    private static final String CLEAR = "parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));";

    private static final String VALUES = "zeroGradWorkedExample";
    private static final String EVERY = "zeroGradClearsEveryParameter";
    private static final String ALONE = "zeroGradLeavesValuesAlone";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(63, "only weights are cleared")
                        .replace(CLEAR, "if (value.rows() > 1) " + CLEAR)
                        .failing(EVERY)
                        .diagnosedAs("update.biases-forgotten"),
                mistake(100, "zeroGrad clears the value")
                        .replace(CLEAR, "parameter.setValue(value.times(0));")
                        .failing(VALUES, EVERY, ALONE)
                        .diagnosedAs("update.values-cleared"),
                mistake(101, "zeroGrad clears both")
                        .replace(CLEAR, "parameter.setValue(value.times(0));\n" + CLEAR)
                        .failing(ALONE)
                        .diagnosedAs("update.values-cleared"),
                mistake(102, "zeroGrad does nothing")
                        .replace(CLEAR, "")
                        .failing(VALUES, EVERY)
                        .diagnosedAs("update.not-cleared"),
                mistake(141, "only the first gradient is cleared")
                        .replace(CLEAR, """
                                parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));
                                break;
                                """)
                        .failing(EVERY)
                        .diagnosedAs("update.only-first"),
                mistake(209, "gradients are set to 1")
                        .replace(CLEAR, "parameter.setGrad(Matrix.ones(value.rows(), value.cols()));")
                        .failing(VALUES, EVERY)
                        .diagnosedAs("update.ones-for-zeros"),
                mistake(210, "gradients are set to the value")
                        .replace(CLEAR, "parameter.setGrad(value);")
                        .failing(VALUES, EVERY)
                        .diagnosedAs("update.value-for-gradient"));
    }
}
