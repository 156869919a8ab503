package fromscratch.grader.exercises.meansquarederror;

import fromscratch.MeanSquaredError;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.inputs.Inputs;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The loss of a regression and its gradient. */
public class MeanSquaredErrorChecks {
    private static final Matrix PREDICTION = Matrix.of(new double[][] {{1, 2, 3}, {4, -1, 0.5}});
    private static final Matrix TARGET = Matrix.of(new double[][] {{0, 2, 5}, {1, 1, 0}});

    /** What was predicted, and what was right. */
    public record Pair(Matrix prediction, Matrix target) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(2);
            return new Pair(draw.matrix(size[0], size[1]), draw.matrix(size[0], size[1]));
        });
    }

    @Test
    void lossWorkedExample() {
        Expect.number("MeanSquaredError.loss", MeanSquaredError.loss(PREDICTION, TARGET))
                .from("prediction", PREDICTION)
                .from("target", TARGET)
                .isCloseTo(3.0416666666666665);
    }

    @Property
    void lossIsTheMeanOverAllEntries(@ForAll("pairs") Pair pair) {
        double once = MeanSquaredError.loss(pair.prediction, pair.target);
        Matrix prediction = Inputs.stack(pair.prediction, pair.prediction);
        Matrix target = Inputs.stack(pair.target, pair.target);
        Expect.number("MeanSquaredError.loss", MeanSquaredError.loss(prediction, target))
                .from("prediction", prediction)
                .from("target", target)
                .isCloseTo(once);
        double sideways = MeanSquaredError.loss(prediction.transpose(), target.transpose());
        Expect.number("MeanSquaredError.loss", sideways)
                .from("prediction", prediction.transpose())
                .from("target", target.transpose())
                .isCloseTo(once);
    }

    @Test
    void gradientWorkedExample() {
        Expect.matrix("MeanSquaredError.gradient", MeanSquaredError.gradient(PREDICTION, TARGET))
                .from("prediction", PREDICTION)
                .from("target", TARGET)
                .isCloseTo(Matrix.of(new double[][] {
                    {0.3333333333333333, 0, -0.6666666666666666}, {1, -0.6666666666666666, 0.16666666666666666}
                }));
    }

    @Property
    void gradientShapes(@ForAll("pairs") Pair pair) {
        Expect.matrix("MeanSquaredError.gradient", MeanSquaredError.gradient(pair.prediction, pair.target))
                .hasShape(pair.prediction.rows(), pair.prediction.cols())
                .isFinite();
    }

    @Property(tries = 5)
    void gradientMatchesLoss(@ForAll("pairs") Pair pair) {
        Expect.matrix("MeanSquaredError.gradient", MeanSquaredError.gradient(pair.prediction, pair.target))
                .from("prediction", pair.prediction)
                .from("target", pair.target)
                .isSlopeOf(moved -> MeanSquaredError.loss(moved, pair.target), pair.prediction);
    }
}
