package fromscratch.grader.exercises.softmax;

import fromscratch.Softmax;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.inputs.Inputs;
import fromscratch.grader.model.Findings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** From logits to probabilities, row by row. */
public class SoftmaxChecks {

    @Provide
    Arbitrary<Matrix> logits() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(2);
            return draw.matrix(size[0], size[1]);
        });
    }

    @Test
    void forwardWorkedExample() {
        Matrix logits = Matrix.of(new double[][] {{1, 2, 3}, {0, -1, 4}, {2, 2, 0.5}, {-3, 0.5, 1}});
        Expect.matrix("Softmax.forward", Softmax.forward(logits))
                .from("logits", logits)
                .isCloseTo(Matrix.of(new double[][] {
                    {0.09003057317038046, 0.24472847105479764, 0.6652409557748218},
                    {0.0178679818703045, 0.006573263185309083, 0.9755587549443865},
                    {0.4498162176582741, 0.4498162176582741, 0.10036756468345168},
                    {0.01127222858217413, 0.3732849440803858, 0.61544282733744}
                }));
    }

    /** A quotient by a sum that holds it is at most 1, and a few roundings of 1e-16 more. */
    @Property
    void forwardRowsAreProbabilities(@ForAll("logits") Matrix logits) {
        Matrix found = Softmax.forward(logits);
        Expect.matrix("Softmax.forward", found)
                .from("logits", logits)
                .hasShape(logits.rows(), logits.cols())
                .hasOnly(entry -> entry >= 0 && entry <= 1 + 1e-12, Findings.Range.NOT_A_PROBABILITY);
        Expect.matrix("Softmax.forward: Σ", found.rowSums())
                .from("logits", logits)
                .isCloseTo(Matrix.ones(logits.rows(), 1));
    }

    @Property
    void forwardIgnoresACommonShift(@ForAll("logits") Matrix logits) {
        Matrix shift = Matrix.generate(logits.rows(), 1, (i, j) -> 10 * (i + 1));
        Expect.matrix("Softmax.forward", Softmax.forward(logits.plusColumn(shift)))
                .from("logits", logits.plusColumn(shift))
                .isCloseTo(Softmax.forward(logits));

        Matrix logarithms = Softmax.forward(logits).map(Math::log);
        Expect.matrix("Softmax.forward: log(ŷ_ij / ŷ_i0)", differences(logarithms))
                .from("logits", logits)
                .isCloseTo(differences(logits));
    }

    /** How far each entry is above the first of its row. */
    private static Matrix differences(Matrix rows) {
        return Matrix.generate(rows.rows(), rows.cols(), (i, j) -> rows.get(i, j) - rows.get(i, 0));
    }

    @Test
    void forwardExtremeLogits() {
        Matrix logits = Matrix.of(
                new double[][] {{1000, 1000, 0}, {-1000, 0, -2000}, {10_000, -10_000, 9999}, {-10_000, -10_000, -10_000}
                });
        double third = 1.0 / 3;
        Expect.matrix("Softmax.forward", Softmax.forward(logits))
                .from("logits", logits)
                .isCloseTo(Matrix.of(new double[][] {
                    {0.5, 0.5, 0}, {0, 1, 0}, {0.7310585786300049, 0, 0.2689414213699951}, {third, third, third}
                }));
    }

    @Property
    void forwardTreatsRowsAlone(@ForAll("logits") Matrix logits) {
        Matrix above = Matrix.generate(1, logits.cols(), (i, j) -> 50 - j);
        Matrix together = Softmax.forward(Inputs.stack(above, logits));
        Expect.matrix("Softmax.forward", together)
                .from("logits", Inputs.stack(above, logits))
                .isCloseTo(Inputs.stack(Softmax.forward(above), Softmax.forward(logits)));
    }
}
