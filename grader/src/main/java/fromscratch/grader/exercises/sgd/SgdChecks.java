package fromscratch.grader.exercises.sgd;

import fromscratch.Sgd;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.assertions.Expect;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The update by hand: a step against the gradient, then a clean slate. */
public class SgdChecks {
    private static final Matrix VALUE = Matrix.of(new double[][] {{1, -2, 0.5}, {3, 0, -1}});
    private static final Matrix GRAD = Matrix.of(new double[][] {{2, 4, -1}, {0, -8, 0.5}});

    private static final int LONGEST_LIST = 9;

    /** A weight matrix and a bias, with gradients. */
    private static List<Parameter> parameters() {
        Parameter W = new Parameter(VALUE);
        W.setGrad(GRAD);
        Parameter b = new Parameter(Matrix.row(10, 20, 30));
        b.setGrad(Matrix.row(1, -2, 4));
        return List.of(W, b);
    }

    @Test
    void stepWorkedExample() {
        List<Parameter> parameters = parameters();
        Sgd.step(parameters, 0.25);
        Expect.matrix("Sgd.step", parameters.get(0).value())
                .from("value", VALUE)
                .from("grad", GRAD)
                .from("learningRate", 0.25)
                .isCloseTo(Matrix.of(new double[][] {{0.5, -3, 0.75}, {3, 2, -1.125}}));
    }

    @Test
    void stepTraceOverSeveralSteps() {
        Parameter parameter = new Parameter(Matrix.of(new double[][] {{1, 2}, {3, -4}}));
        List<Parameter> parameters = List.of(parameter);
        double[] rates = {0.5, 0.1, 3};
        Matrix[] gradients = {
            Matrix.of(new double[][] {{2, -4}, {1, 8}}),
            Matrix.of(new double[][] {{-8, 16}, {4, 0}}),
            Matrix.of(new double[][] {{0.5, 1}, {-1, 2}})
        };
        Matrix[] trace = {
            Matrix.of(new double[][] {{0, 4}, {2.5, -8}}),
            Matrix.of(new double[][] {{0.8, 2.4}, {2.1, -8}}),
            Matrix.of(new double[][] {{-0.7, -0.6}, {5.1, -14}})
        };
        for (int k = 0; k < trace.length; k++) {
            Matrix before = parameter.value();
            parameter.setGrad(gradients[k]);
            Sgd.step(parameters, rates[k]);
            Expect.matrix("Sgd.step", parameter.value())
                    .from("value", before)
                    .from("grad", gradients[k])
                    .from("learningRate", rates[k])
                    .isCloseTo(trace[k]);
        }
    }

    @Test
    void stepUpdatesEveryParameter() {
        List<Parameter> parameters = parameters();
        Sgd.step(parameters, 0.5);
        Expect.matrix("Sgd.step: b", parameters.get(1).value())
                .from("value", "1×3 [[10, 20, 30]]")
                .from("grad", "1×3 [[1, -2, 4]]")
                .from("learningRate", 0.5)
                .isCloseTo(Matrix.row(9.5, 21, 28));
        List<Parameter> alone = several(LONGEST_LIST);
        alone.forEach(each -> Sgd.step(List.of(each), 0.5));
        for (int count = 1; count <= LONGEST_LIST; count++) {
            List<Parameter> together = several(count);
            Sgd.step(together, 0.5);
            for (int k = 0; k < count; k++) {
                Expect.matrix("Sgd.step: get(" + k + ")", together.get(k).value())
                        .from("size()", count)
                        .isCloseTo(alone.get(k).value());
            }
        }
    }

    /** Lists as long as any network's here, and longer: a step on a list is a step on each of its members. */
    private static List<Parameter> several(int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> {
                    int rows = 1 + k % 3;
                    int cols = 4 - k % 4;
                    Parameter parameter = new Parameter(Matrix.generate(rows, cols, (i, j) -> k + i - 2 * j));
                    parameter.setGrad(Matrix.generate(rows, cols, (i, j) -> 1 + i * j - k));
                    return parameter;
                })
                .toList();
    }

    @Test
    void stepLeavesGradientsAlone() {
        List<Parameter> parameters = parameters();
        Sgd.step(parameters, 0.25);
        Expect.matrix("Sgd.step: grad", parameters.get(0).grad()).isCloseTo(GRAD);
        Expect.matrix("Sgd.step: grad", parameters.get(1).grad()).isCloseTo(Matrix.row(1, -2, 4));
    }

    @Test
    void zeroGradWorkedExample() {
        List<Parameter> parameters = parameters();
        Sgd.zeroGrad(parameters);
        Expect.matrix("Sgd.zeroGrad: grad", parameters.get(0).grad())
                .from("grad", GRAD)
                .isCloseTo(Matrix.zeros(2, 3));
    }

    @Test
    void zeroGradClearsEveryParameter() {
        List<Parameter> parameters = parameters();
        Sgd.zeroGrad(parameters);
        Expect.matrix("Sgd.zeroGrad: grad", parameters.get(1).grad())
                .from("grad", "1×3 [[1, -2, 4]]")
                .isCloseTo(Matrix.zeros(1, 3));
        for (int count = 1; count <= LONGEST_LIST; count++) {
            List<Parameter> cleared = several(count);
            Sgd.zeroGrad(cleared);
            for (int k = 0; k < count; k++) {
                Matrix value = cleared.get(k).value();
                Expect.matrix(
                                "Sgd.zeroGrad: get(" + k + "), grad",
                                cleared.get(k).grad())
                        .from("size()", count)
                        .isCloseTo(Matrix.zeros(value.rows(), value.cols()));
            }
        }
    }

    @Test
    void zeroGradLeavesValuesAlone() {
        List<Parameter> parameters = parameters();
        Sgd.zeroGrad(parameters);
        Expect.matrix("Sgd.zeroGrad: value", parameters.get(0).value()).isCloseTo(VALUE);
        Expect.matrix("Sgd.zeroGrad: value", parameters.get(1).value()).isCloseTo(Matrix.row(10, 20, 30));
    }
}
