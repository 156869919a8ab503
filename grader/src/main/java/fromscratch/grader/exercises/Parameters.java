package fromscratch.grader.exercises;

import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.diagnosis.Inputs;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Parameters made of recorded inputs, and all their numbers in one row. */
public final class Parameters {
    private static final List<String> NAMES = List.of("W1", "b1", "W2", "b2");

    private Parameters() {}

    /** A network with the recorded values. */
    public static TwoLayerNetwork network(Inputs in) {
        List<Parameter> made =
                NAMES.stream().map(in::matrix).map(Parameter::new).toList();
        return new TwoLayerNetwork(made.get(0), made.get(1), made.get(2), made.get(3));
    }

    public static Matrix values(List<Parameter> parameters) {
        return row(parameters.stream().map(Parameter::value));
    }

    public static Matrix gradients(List<Parameter> parameters) {
        return row(parameters.stream().map(Parameter::grad));
    }

    /** Gives each parameter {@code factor} times its value, and no gradient. */
    public static void scale(List<Parameter> parameters, double factor) {
        for (Parameter parameter : parameters) {
            parameter.setValue(parameter.value().times(factor));
            parameter.setGrad(parameter.value().times(0));
        }
    }

    private static Matrix row(Stream<Matrix> matrices) {
        return Matrix.row(
                matrices.flatMapToDouble(matrix -> Stream.of(matrix.toArray()).flatMapToDouble(DoubleStream::of))
                        .toArray());
    }
}
