package fromscratch.grader.exercises.sgd;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to write the update by hand and to clear the gradients. */
final class SgdVariants implements HonestVariants {
    private static final String UPDATE = "Matrix update = parameter.grad().times(learningRate);";
    private static final String SET = "parameter.setValue(parameter.value().minus(update));";
    private static final String CLEAR = "parameter.setGrad(Matrix.zeros(value.rows(), value.cols()));";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("loops over arrays in the step")
                        .replace(UPDATE, """
                                double[][] update = parameter.value().toArray();
                                for (int i = 0; i < update.length; i++) {
                                    for (int j = 0; j < update[i].length; j++) {
                                        update[i][j] -= learningRate * parameter.grad().get(i, j);
                                    }
                                }
                                """)
                        .replace("parameter.value().minus(update)", "Matrix.of(update)")
                        .replace("Matrix.zeros(value.rows(), value.cols())", "value.map(entry -> 0)"),
                variant("the step entry by entry, clearing by subtraction")
                        .replace(UPDATE, "Matrix value = parameter.value();\nMatrix grad = parameter.grad();")
                        .replace(SET, """
                                parameter.setValue(Matrix.generate(
                                        value.rows(),
                                        value.cols(),
                                        (i, j) -> value.get(i, j) - learningRate * grad.get(i, j)));
                                """)
                        .replace(CLEAR, "parameter.setGrad(parameter.grad().minus(parameter.grad()));"),
                variant("a step by adding what goes down, fused, and gradients times zero")
                        .replace(UPDATE, "Matrix update = parameter.grad().times(-learningRate);")
                        .replace(SET, "parameter.setValue(update.plus(parameter.value()));")
                        .replace(CLEAR, "parameter.setGrad(value.times(0).hadamard(value));"));
    }
}
