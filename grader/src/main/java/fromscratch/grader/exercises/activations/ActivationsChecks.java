package fromscratch.grader.exercises.activations;

import fromscratch.Activations;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.inputs.Inputs;
import fromscratch.grader.model.Findings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** ReLU, tanh and sigmoid, and their gradients. */
public class ActivationsChecks {
    private static final Matrix Z = Matrix.of(new double[][] {{-2, -0.5, 0}, {0.5, 1, 3}});
    private static final Matrix dH = Matrix.of(new double[][] {{1, 2, 3}, {-1, 0.5, -2}});

    /** No entry at the kink of ReLU: what its gradient is there, a check of its own asks. */
    private static final Matrix AWAY = Matrix.of(new double[][] {{-2, -0.5, 0.25}, {0.5, -1, 3}});

    /** Numbers that a {@code float} would round. */
    private static final Matrix DECIMALS = Matrix.row(0.1, -0.3);

    private static final Matrix FAR = Matrix.row(-10_000, -1000, -40, 40, 1000, 10_000);
    private static final Matrix FROM_ABOVE = Matrix.row(1, -2, 3, -4, 5, -6);

    /** A layer's sums, none at the kink of ReLU, and a gradient that arrives from above. */
    public record Units(Matrix Z, Matrix dH) {}

    @Provide
    Arbitrary<Units> units() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(2);
            return new Units(draw.matrixWithoutZeros(size[0], size[1]), draw.matrix(size[0], size[1]));
        });
    }

    @Test
    void reluWorkedExample() {
        Expect.matrix("Activations.relu", Activations.relu(Z))
                .from("Z", Z)
                .isCloseTo(Matrix.of(new double[][] {{0, 0, 0}, {0.5, 1, 3}}));
    }

    @Property
    void reluClipsEveryEntry(@ForAll("units") Units units) {
        Matrix Z = units.Z.times(10);
        Matrix kept = Activations.relu(Z);
        Matrix mirrored = Activations.relu(Z.times(-1));
        Expect.matrix("Activations.relu", kept)
                .from("Z", Z)
                .hasShape(Z.rows(), Z.cols())
                .hasOnly(entry -> entry >= 0, Findings.Range.NEGATIVE);
        Expect.matrix("Activations.relu: relu(Z) - relu(-Z)", kept.minus(mirrored))
                .from("Z", Z)
                .isCloseTo(Z);
    }

    @Test
    void reluBackwardWorkedExample() {
        Expect.matrix("Activations.reluBackward", Activations.reluBackward(AWAY, dH))
                .from("Z", AWAY)
                .from("dH", dH)
                .isCloseTo(Matrix.of(new double[][] {{0, 0, 3}, {-1, 0, -2}}));
    }

    @Test
    void reluBackwardAtZero() {
        Matrix zeros = Matrix.row(0.0, -0.0, 0.0);
        Matrix upstream = Matrix.row(2, -3, 5);
        Expect.matrix("Activations.reluBackward", Activations.reluBackward(zeros, upstream))
                .from("Z", zeros)
                .from("dH", upstream)
                .isCloseTo(Matrix.zeros(1, 3));
    }

    @Property(tries = 5)
    void reluBackwardMatchesForward(@ForAll("units") Units units) {
        Expect.matrix("Activations.reluBackward", Activations.reluBackward(units.Z, units.dH))
                .from("Z", units.Z)
                .from("dH", units.dH)
                .isSlopeOf(moved -> weighted(Activations.relu(moved), units.dH), units.Z);
    }

    @Test
    void tanhWorkedExample() {
        Expect.matrix("Activations.tanh", Activations.tanh(Z)).from("Z", Z).isCloseTo(Matrix.of(new double[][] {
            {-0.9640275800758169, -0.46211715726000974, 0},
            {0.46211715726000974, 0.7615941559557649, 0.9950547536867305}
        }));
        Expect.matrix("Activations.tanh", Activations.tanh(DECIMALS))
                .from("Z", DECIMALS)
                .isCloseTo(Matrix.row(0.09966799462495582, -0.2913126124515909));
    }

    @Test
    void tanhSaturates() {
        Expect.matrix("Activations.tanh", Activations.tanh(FAR))
                .from("Z", FAR)
                .isCloseTo(Matrix.row(-1, -1, -1, 1, 1, 1));
    }

    @Test
    void tanhBackwardWorkedExample() {
        Expect.matrix("Activations.tanhBackward", Activations.tanhBackward(Z, dH))
                .from("Z", Z)
                .from("dH", dH)
                .isCloseTo(Matrix.of(new double[][] {
                    {0.07065082485316443, 1.5728954659318548, 3},
                    {-0.7864477329659274, 0.20998717080701307, -0.019732074330880423}
                }));
    }

    @Test
    void tanhBackwardSaturates() {
        Expect.matrix("Activations.tanhBackward", Activations.tanhBackward(FAR, FROM_ABOVE))
                .from("Z", FAR)
                .from("dH", FROM_ABOVE)
                .isCloseTo(Matrix.zeros(1, 6));
    }

    @Property(tries = 5)
    void tanhBackwardMatchesForward(@ForAll("units") Units units) {
        Expect.matrix("Activations.tanhBackward", Activations.tanhBackward(units.Z, units.dH))
                .from("Z", units.Z)
                .from("dH", units.dH)
                .isSlopeOf(moved -> weighted(Activations.tanh(moved), units.dH), units.Z);
    }

    @Test
    void sigmoidWorkedExample() {
        Expect.matrix("Activations.sigmoid", Activations.sigmoid(Z))
                .from("Z", Z)
                .isCloseTo(Matrix.of(new double[][] {
                    {0.11920292202211755, 0.3775406687981454, 0.5},
                    {0.6224593312018546, 0.7310585786300049, 0.9525741268224334}
                }));
        Expect.matrix("Activations.sigmoid", Activations.sigmoid(DECIMALS))
                .from("Z", DECIMALS)
                .isCloseTo(Matrix.row(0.52497918747894, 0.425557483188341));
    }

    @Test
    void sigmoidSaturates() {
        Expect.matrix("Activations.sigmoid", Activations.sigmoid(FAR))
                .from("Z", FAR)
                .isCloseTo(Matrix.row(0, 0, 0, 1, 1, 1));
    }

    @Test
    void sigmoidBackwardWorkedExample() {
        Expect.matrix("Activations.sigmoidBackward", Activations.sigmoidBackward(Z, dH))
                .from("Z", Z)
                .from("dH", dH)
                .isCloseTo(Matrix.of(new double[][] {
                    {0.1049935854035065, 0.470007424403189, 0.75},
                    {-0.2350037122015945, 0.09830596662074093, -0.090353319461824}
                }));
    }

    @Test
    void sigmoidBackwardSaturates() {
        Expect.matrix("Activations.sigmoidBackward", Activations.sigmoidBackward(FAR, FROM_ABOVE))
                .from("Z", FAR)
                .from("dH", FROM_ABOVE)
                .isCloseTo(Matrix.zeros(1, 6));
    }

    @Property(tries = 5)
    void sigmoidBackwardMatchesForward(@ForAll("units") Units units) {
        Expect.matrix("Activations.sigmoidBackward", Activations.sigmoidBackward(units.Z, units.dH))
                .from("Z", units.Z)
                .from("dH", units.dH)
                .isSlopeOf(moved -> weighted(Activations.sigmoid(moved), units.dH), units.Z);
    }

    /** A scalar whose gradient with respect to {@code H} is {@code dH}. */
    private static double weighted(Matrix H, Matrix dH) {
        return H.hadamard(dH).sum();
    }
}
