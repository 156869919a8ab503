package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.TwoLayerNetwork;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.assertions.ValueText;
import fromscratch.grader.exercises.Networks;
import fromscratch.grader.inputs.Inputs;
import fromscratch.grader.model.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The network as explicit parameters: how it starts, what it computes, and which gradients it leaves. */
public class TwoLayerNetworkChecks {
    /** A network and a batch: no two of N, d, h and C are the same. */
    public record Example(Matrix X, int[] labels, List<Matrix> parameters) {
        TwoLayerNetwork network() {
            return Networks.of(parameters);
        }

        @Override
        public String toString() {
            return "X = " + X + ", labels = " + Arrays.toString(labels) + ", W1, b1, W2, b2 = " + parameters;
        }
    }

    /**
     * X and W1 hold halves and b1 odd eighths, so that no unit is ever closer to the kink of ReLU than an eighth, and
     * the steps of a measured slope, which move it by less than a hundredth, never cross it.
     */
    @Provide
    Arbitrary<Example> examples() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(4);
            int n = size[0];
            int d = size[1];
            int h = size[2];
            int c = size[3];
            return new Example(
                    draw.grid(n, d, 2, 0.5, 0),
                    draw.labels(n, c),
                    List.of(
                            draw.grid(d, h, 2, 0.5, 0),
                            draw.grid(1, h, 4, 0.25, 0.125),
                            draw.matrix(h, c, -100, 100),
                            draw.matrix(1, c, -100, 100)));
        });
    }

    @Test
    void initializeIsHe() {
        TwoLayerNetwork network = TwoLayerNetwork.initialize(30, 100, 31, 11);
        isHe("W1", network.parameters().get(0).value(), 30);
        isHe("W2", network.parameters().get(2).value(), 100);
    }

    /** The draws of at least 3,000 weights: six standard errors of their variance are 16 %, of their mean 11 % of one. */
    private static void isHe(String name, Matrix W, int fanIn) {
        double count = W.rows() * W.cols();
        double mean = W.sum() / count;
        double variance = W.map(w -> (w - mean) * (w - mean)).sum() / count;
        String where = "TwoLayerNetwork.initialize: " + name;
        Expect.that(allDiffer(W.transpose()), Findings.unitsAlike(where));
        double due = 2.0 / fanIn;
        double farFromZero = 0.11 * Math.sqrt(due);
        Expect.that(
                Math.abs(mean) <= farFromZero,
                Findings.mean(where, ValueText.number(farFromZero), ValueText.number(mean)));
        Expect.that(
                Math.abs(variance - due) <= 0.16 * due,
                Findings.variance(
                        where, ValueText.number(due), ValueText.number(0.16 * due), ValueText.number(variance)));
    }

    private static boolean allDiffer(Matrix rows) {
        return IntStream.range(0, rows.rows())
                        .mapToObj(i -> rows.selectRows(new int[] {i}))
                        .distinct()
                        .count()
                == rows.rows();
    }

    @Test
    void initializeShapes() {
        TwoLayerNetwork network = TwoLayerNetwork.initialize(3, 5, 4, 1);
        int[][] shapes = {{3, 5}, {1, 5}, {5, 4}, {1, 4}};
        for (int k = 0; k < shapes.length; k++) {
            Expect.matrix(
                            "TwoLayerNetwork.initialize: " + Networks.NAMES.get(k),
                            network.parameters().get(k).value())
                    .hasShape(shapes[k][0], shapes[k][1]);
        }
        Expect.matrix(
                        "TwoLayerNetwork.initialize: b1",
                        network.parameters().get(1).value())
                .isCloseTo(Matrix.zeros(1, 5));
        Expect.matrix(
                        "TwoLayerNetwork.initialize: b2",
                        network.parameters().get(3).value())
                .isCloseTo(Matrix.zeros(1, 4));
    }

    @Test
    void initializeFollowsTheSeed() {
        List<Matrix> once = Networks.values(TwoLayerNetwork.initialize(4, 4, 4, 5));
        List<Matrix> again = Networks.values(TwoLayerNetwork.initialize(4, 4, 4, 5));
        List<Matrix> other = Networks.values(TwoLayerNetwork.initialize(4, 4, 4, 6));
        String where = "TwoLayerNetwork.initialize";
        Expect.that(once.equals(again), Findings.seedIgnored(where));
        Expect.that(!once.get(0).equals(other.get(0)), Findings.seedWithoutEffect(where, "W1"));
        Expect.that(!once.get(2).equals(other.get(2)), Findings.seedWithoutEffect(where, "W2"));
        Expect.that(!once.get(0).equals(once.get(2)), Findings.layersAlike(where));
    }

    @Test
    void logitsWorkedExample() {
        Expect.matrix("TwoLayerNetwork.logits", Networks.worked().logits(Networks.X))
                .from("X", Networks.X)
                .isCloseTo(Matrix.of(new double[][] {
                    {2.3, -1.4, 0.65, 1.7},
                    {0.2, 1.2, -0.65, 2.7},
                    {-1.85, 0.925, 2.05, -0.925},
                    {2.5, -2.55, 1.6, -0.05},
                    {-0.85, 0.425, 1.05, -0.425}
                }));
    }

    @Property
    void logitsShapes(@ForAll("examples") Example example) {
        Expect.matrix("TwoLayerNetwork.logits", example.network().logits(example.X))
                .from("X", example.X)
                .hasShape(example.X.rows(), example.parameters.get(3).cols())
                .isFinite();
    }

    @Test
    void logitsFollowTheParameters() {
        TwoLayerNetwork network = Networks.worked();
        network.logits(Networks.X);
        network.parameters().forEach(p -> p.setValue(p.value().times(-2)));
        List<Matrix> values = Networks.values(network);
        Matrix expected = Networks.of(values).logits(Networks.X);
        Networks.worked(); // made last, but its values are its own
        Expect.matrix("TwoLayerNetwork.logits", network.logits(Networks.X))
                .from("X", Networks.X)
                .from("W1, b1, W2, b2", values)
                .isCloseTo(expected);
    }

    @Test
    void predictWorkedExample() {
        TwoLayerNetwork network = Networks.worked();
        Expect.labels("TwoLayerNetwork.predict", network.predict(Networks.X), 0, 3, 2, 0, 2);
        Matrix lastTwo = Networks.X.selectRows(new int[] {3, 4});
        Expect.labels("TwoLayerNetwork.predict", network.predict(lastTwo), 0, 2);
        TwoLayerNetwork undecided =
                Networks.of(List.of(Matrix.ones(2, 3), Matrix.zeros(1, 3), Matrix.ones(3, 4), Matrix.zeros(1, 4)));
        Expect.labels("TwoLayerNetwork.predict", undecided.predict(Networks.X), 0, 0, 0, 0, 0);
        TwoLayerNetwork negative = Networks.worked();
        Parameter b2 = negative.parameters().get(3);
        b2.setValue(b2.value().minus(Matrix.row(9, 9, 9, 9)));
        Expect.labels("TwoLayerNetwork.predict", negative.predict(Networks.X), 0, 3, 2, 0, 2);
        TwoLayerNetwork near = Networks.of(List.of(
                Matrix.ones(2, 3), Matrix.zeros(1, 3), Matrix.zeros(3, 4), Matrix.row(1, 1 - 1e-9, 1 + 1e-9, 0)));
        Expect.labels("TwoLayerNetwork.predict", near.predict(Networks.X), 2, 2, 2, 2, 2);
    }

    @Test
    void predictLeavesParametersAlone() {
        TwoLayerNetwork network = withGradients();
        network.predict(Networks.X);
        network.logits(Networks.X);
        TwoLayerNetwork fresh = withGradients();
        for (int k = 0; k < Networks.NAMES.size(); k++) {
            String where = "TwoLayerNetwork.predict: " + Networks.NAMES.get(k);
            Expect.matrix(where, Networks.values(network).get(k))
                    .isCloseTo(Networks.values(fresh).get(k));
            Expect.matrix(where + ", grad", Networks.gradients(network).get(k))
                    .isCloseTo(Networks.gradients(fresh).get(k));
        }
    }

    private static TwoLayerNetwork withGradients() {
        TwoLayerNetwork network = Networks.worked();
        network.parameters().forEach(p -> p.setGrad(p.value().times(3)));
        return network;
    }

    @Test
    void lossAndBackwardWorkedExample() {
        TwoLayerNetwork network = Networks.worked();
        int[] labels = Networks.labels();
        double loss = network.lossAndBackward(Networks.X, labels);
        Expect.number("TwoLayerNetwork.lossAndBackward", loss)
                .from("X", Networks.X)
                .from("labels", Arrays.toString(Networks.labels()))
                .isCloseTo(1.6486846274940663);
        isGradient(network, 0, new double[][] {
            {0.04243399906928906, -0.4128601177756863, 0.45872653510660566},
            {0.2032475533704239, -0.5029235539462545, -0.32926219969291387}
        });
        isGradient(network, 1, new double[][] {{0.08189385081323766, -0.15462277249159184, 0.380465576614536}});
        isGradient(network, 2, new double[][] {
            {0.06662651958658901, 0.008116492419831162, 0.1874742673381339, -0.2622172793445541},
            {0.1065448992754798, -0.21447527958646673, 0.02420974508310278, 0.08372063522788413},
            {-0.40740126154594025, 0.15435085463464548, 0.20980910321530782, 0.043241303695986895}
        });
        isGradient(network, 3, new double[][] {
            {-0.12180943391897606, -0.06058775543499467, 0.1293114252020028, 0.05308576415196789}
        });
        Expect.labels("TwoLayerNetwork.lossAndBackward: labels", labels, Networks.labels());
    }

    private static void isGradient(TwoLayerNetwork network, int k, double[][] expected) {
        Expect.matrix(
                        "TwoLayerNetwork.lossAndBackward: grad " + Networks.NAMES.get(k),
                        Networks.gradients(network).get(k))
                .from("X", Networks.X)
                .from("labels", Arrays.toString(Networks.labels()))
                .isCloseTo(Matrix.of(expected));
    }

    /** No logit is larger than 2e-7, and the loss is off from ln C by at most twice the largest. */
    @Test
    void lossStartsNearLogC() {
        TwoLayerNetwork network = Networks.of(List.of(
                Matrix.generate(2, 3, (i, j) -> 1e-4 * (i - j)),
                Matrix.zeros(1, 3),
                Matrix.generate(3, 5, (i, j) -> 1e-4 * (i + j)),
                Matrix.zeros(1, 5)));
        Expect.number("TwoLayerNetwork.lossAndBackward", network.lossAndBackward(Networks.X, new int[] {4, 1, 0, 0, 2}))
                .isWithin(1.6094379124341003, 1e-6); // ln 5
    }

    @Property(tries = 5)
    void gradientsMatchTheLoss(@ForAll("examples") Example example) {
        List<Matrix> values = example.parameters;
        TwoLayerNetwork network = example.network();
        network.lossAndBackward(example.X, example.labels.clone());
        List<Matrix> gradients = Networks.gradients(network);
        for (int k = 0; k < values.size(); k++) {
            int which = k;
            Expect.matrix("TwoLayerNetwork.lossAndBackward: grad " + Networks.NAMES.get(k), gradients.get(k))
                    .from("X", example.X)
                    .from("labels", Arrays.toString(example.labels))
                    .from("W1, b1, W2, b2", values)
                    .isSlopeOf(moved -> lossWith(example, which, moved), values.get(k));
        }
    }

    private static double lossWith(Example example, int which, Matrix moved) {
        List<Matrix> values = new ArrayList<>(example.parameters);
        values.set(which, moved);
        return Networks.of(values).lossAndBackward(example.X, example.labels.clone());
    }

    @Test
    void gradientsAccumulate() {
        TwoLayerNetwork network = Networks.worked();
        network.lossAndBackward(Networks.X, Networks.labels());
        List<Matrix> once = Networks.gradients(network);
        network.lossAndBackward(Networks.X, Networks.labels());
        List<Matrix> twice = Networks.gradients(network);
        for (int k = 0; k < once.size(); k++) {
            Matrix expected = once.get(k).times(2);
            Expect.matrix("TwoLayerNetwork.lossAndBackward ×2: grad " + Networks.NAMES.get(k), twice.get(k))
                    .isCloseTo(expected, Findings.Comparison.NOT_ACCUMULATED);
        }
    }

    @Test
    void gradientsBelongToTheirBatch() {
        Matrix smaller = Networks.X.selectRows(new int[] {4, 0, 2}).times(-1.5);
        Matrix asLarge = Networks.X.selectRows(new int[] {3, 4, 1, 0, 2}).times(-1.5);
        isAsIfFirst(smaller, new int[] {1, 0, 3}, 1);
        isAsIfFirst(asLarge, new int[] {2, 0, 1, 3, 1}, 1);
        isAsIfFirst(Networks.X, Networks.labels(), -2);
        isMeanOfItsExamples();
    }

    /** Loss and gradients of a batch are the means of those of its examples, each in a batch of one and a network of its own. */
    private static void isMeanOfItsExamples() {
        TwoLayerNetwork whole = Networks.worked();
        double loss = whole.lossAndBackward(Networks.X, Networks.labels());
        double share = 1.0 / Networks.X.rows();
        double mean = 0;
        List<Matrix> gradients = Networks.gradients(whole);
        List<Matrix> means = gradients.stream().map(each -> each.times(0)).collect(Collectors.toList());
        for (int i = 0; i < Networks.X.rows(); i++) {
            TwoLayerNetwork one = Networks.worked();
            double own = one.lossAndBackward(Networks.X.selectRows(new int[] {i}), new int[] {Networks.labels()[i]});
            mean += share * own;
            List<Matrix> ofOne = Networks.gradients(one);
            for (int k = 0; k < means.size(); k++) {
                means.set(k, means.get(k).plus(ofOne.get(k).times(share)));
            }
        }
        Expect.number("TwoLayerNetwork.lossAndBackward", mean)
                .from("X", "N = 1")
                .isCloseTo(loss);
        areGradients(means, "N = 1", gradients);
    }

    private static void areGradients(List<Matrix> found, Object X, List<Matrix> expected) {
        for (int k = 0; k < expected.size(); k++) {
            Expect.matrix("TwoLayerNetwork.lossAndBackward: grad " + Networks.NAMES.get(k), found.get(k))
                    .from("X", X)
                    .isCloseTo(expected.get(k));
        }
    }

    /** A network that has seen a batch before, and whose values have changed since, is as good as a new one. */
    private static void isAsIfFirst(Matrix X, int[] labels, double factor) {
        TwoLayerNetwork used = Networks.worked();
        used.lossAndBackward(Networks.X, Networks.labels());
        used.logits(Networks.X);
        used.parameters().forEach(p -> {
            p.setValue(p.value().times(factor));
            p.setGrad(Matrix.zeros(p.value().rows(), p.value().cols()));
        });
        TwoLayerNetwork fresh = Networks.of(Networks.values(used));
        double loss = fresh.lossAndBackward(X, labels.clone());
        Expect.number("TwoLayerNetwork.lossAndBackward", used.lossAndBackward(X, labels.clone()))
                .from("X", X)
                .isCloseTo(loss);
        areGradients(Networks.gradients(used), X, Networks.gradients(fresh));
    }
}
