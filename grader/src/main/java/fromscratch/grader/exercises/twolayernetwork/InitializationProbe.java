package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.diagnosis.Inputs;
import fromscratch.grader.diagnosis.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/** A network's first weights: their shapes, how they are spread, and what they depend on. */
final class InitializationProbe {
    private static final int SMALL = 4;

    private InitializationProbe() {}

    static void initialize(Inputs in, Outcome out) {
        int inputs = in.whole("inputs");
        int hidden = in.whole("hidden");
        int classes = in.whole("classes");
        List<Matrix> values = values(TwoLayerNetwork.initialize(inputs, hidden, classes, in.whole("seed")));
        out.add(shapes(values));
        out.add(isZero(values.get(1)) && isZero(values.get(3)));

        List<Matrix> once = small(5);
        List<Matrix> again = small(5);
        List<Matrix> other = small(6);
        out.add(once.equals(again));
        out.add(!once.get(0).equals(other.get(0)));
        out.add(!once.get(2).equals(other.get(2)));
        out.add(!once.get(0).equals(once.get(2)));
        out.add(unitsDiffer(once.get(0)));

        Matrix W1 = values.get(0);
        Matrix W2 = values.get(2);
        out.add(variance(W1) * inputs / 2);
        out.add(variance(W2) * hidden / 2);
        out.add(mean(W1) / Math.sqrt(variance(W1)));
        out.add(mean(W2) / Math.sqrt(variance(W2)));
    }

    /** A network whose layers are of one size, so that they can be compared. */
    private static List<Matrix> small(long seed) {
        return values(TwoLayerNetwork.initialize(SMALL, SMALL, SMALL, seed));
    }

    private static List<Matrix> values(TwoLayerNetwork network) {
        return network.parameters().stream().map(Parameter::value).toList();
    }

    private static int[] shapes(List<Matrix> values) {
        return values.stream()
                .flatMapToInt(value -> IntStream.of(value.rows(), value.cols()))
                .toArray();
    }

    private static double mean(Matrix W) {
        return W.sum() / (W.rows() * W.cols());
    }

    private static double variance(Matrix W) {
        double mean = mean(W);
        return mean(W.map(w -> (w - mean) * (w - mean)));
    }

    private static boolean isZero(Matrix b) {
        return b.equals(b.times(0));
    }

    private static boolean unitsDiffer(Matrix W) {
        Matrix units = W.transpose();
        return IntStream.range(0, units.rows())
                        .mapToObj(unit -> units.selectRows(new int[] {unit}))
                        .distinct()
                        .count()
                == units.rows();
    }
}
