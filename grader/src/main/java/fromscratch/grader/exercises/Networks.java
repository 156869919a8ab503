package fromscratch.grader.exercises;

import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** The network of the worked examples, d = 2, h = 3, C = 4, and its batch of N = 5. */
public final class Networks {
    public static final Matrix X = Matrix.of(new double[][] {{1, 2}, {-1, 0.5}, {0.5, -1.5}, {2, 1}, {-0.5, -1}});

    private static final Matrix W1 = Matrix.of(new double[][] {{1, -1, 0.5}, {0.5, 1, -1}});
    private static final Matrix B1 = Matrix.row(0.1, -0.2, 0.3);
    private static final Matrix W2 = Matrix.of(new double[][] {{1, -1, 0.5, 0}, {0, 1, -0.5, 2}, {-1, 0.5, 1, -0.5}});
    private static final Matrix B2 = Matrix.row(0.2, -0.1, 0, 0.1);

    /** The parameters' names, in the order of {@code parameters()}. */
    public static final List<String> NAMES = List.of("W1", "b1", "W2", "b2");

    private Networks() {}

    public static int[] labels() {
        return new int[] {3, 1, 0, 0, 2};
    }

    public static TwoLayerNetwork worked() {
        return of(List.of(W1, B1, W2, B2));
    }

    public static TwoLayerNetwork of(List<Matrix> values) {
        return new TwoLayerNetwork(
                new Parameter(values.get(0)),
                new Parameter(values.get(1)),
                new Parameter(values.get(2)),
                new Parameter(values.get(3)));
    }

    public static List<Matrix> values(TwoLayerNetwork network) {
        return network.parameters().stream().map(Parameter::value).toList();
    }

    public static List<Matrix> gradients(TwoLayerNetwork network) {
        return network.parameters().stream().map(Parameter::grad).toList();
    }
}
