package fromscratch.grader.exercises.crossentropy;

import fromscratch.CrossEntropy;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.inputs.Inputs;
import fromscratch.grader.model.Findings;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The loss of a classifier, from its logits, and the gradient of that loss. */
public class CrossEntropyChecks {
    private static final Matrix LOGITS = Matrix.of(new double[][] {{1, 2, 3}, {0, -1, 4}, {2, 2, 0.5}, {-3, 0.5, 1}});

    /** Logits of a batch, and the class of each example. */
    public record Batch(Matrix logits, int[] labels) {
        @Override
        public String toString() {
            return "logits = " + logits + ", labels = " + Arrays.toString(labels);
        }
    }

    @Provide
    Arbitrary<Batch> batches() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(2);
            return new Batch(draw.matrix(size[0], size[1]), draw.labels(size[0], size[1]));
        });
    }

    private static int[] labels() {
        return new int[] {2, 0, 1, 2};
    }

    @Test
    void lossWorkedExample() {
        Expect.number("CrossEntropy.loss", CrossEntropy.loss(LOGITS, labels()))
                .from("logits", LOGITS)
                .from("labels", Arrays.toString(labels()))
                .isCloseTo(1.4291700663142648);
    }

    @Test
    void lossOfEqualLogitsIsLogC() {
        Matrix equal = Matrix.generate(3, 5, (i, j) -> i - 1);
        Expect.number("CrossEntropy.loss", CrossEntropy.loss(equal, new int[] {4, 0, 2}))
                .from("logits", equal)
                .from("labels", "[4, 0, 2]")
                .isCloseTo(1.6094379124341003); // ln 5
    }

    @Test
    void lossExtremeLogits() {
        Matrix logits = Matrix.row(1000, 0, -1000);
        double[] expected = {0, 1000, 2000};
        for (int label = 0; label < expected.length; label++) {
            Expect.number("CrossEntropy.loss", CrossEntropy.loss(logits, new int[] {label}))
                    .from("logits", logits)
                    .from("labels", "[" + label + "]")
                    .isCloseTo(expected[label]);
        }
        Matrix mixed = Matrix.of(new double[][] {{10_000, -10_000}, {-1000, -1000}});
        Expect.number("CrossEntropy.loss", CrossEntropy.loss(mixed, new int[] {1, 0}))
                .from("logits", mixed)
                .from("labels", "[1, 0]")
                .isCloseTo(10_000.34657359028); // (20000 + ln 2) / 2
    }

    @Property
    void lossIsTheMeanOverTheBatch(@ForAll("batches") Batch batch) {
        Matrix above = Matrix.generate(2, batch.logits.cols(), (i, j) -> i - 0.5 * j);
        int[] labelsAbove = {0, batch.logits.cols() - 1};
        double alone = CrossEntropy.loss(batch.logits, batch.labels.clone());
        double other = CrossEntropy.loss(above, labelsAbove.clone());
        int n = batch.labels.length;
        Matrix together = Inputs.stack(above, batch.logits);
        int[] labels = Inputs.concat(labelsAbove, batch.labels);
        Expect.number("CrossEntropy.loss", CrossEntropy.loss(together, labels.clone()))
                .from("logits", together)
                .from("labels", Arrays.toString(labels))
                .isCloseTo((2 * other + n * alone) / (2 + n));
    }

    @Test
    void gradientWorkedExample() {
        Expect.matrix("CrossEntropy.gradient", CrossEntropy.gradient(LOGITS, labels()))
                .from("logits", LOGITS)
                .from("labels", Arrays.toString(labels()))
                .isCloseTo(Matrix.of(new double[][] {
                    {0.022507643292595116, 0.06118211776369941, -0.08368976105629455},
                    {-0.24553300453242388, 0.0016433157963272708, 0.24388968873609662},
                    {0.11245405441456853, -0.13754594558543148, 0.02509189117086292},
                    {0.0028180571455435326, 0.09332123602009645, -0.09613929316563999}
                }));
    }

    @Property
    void gradientRowsSumToZero(@ForAll("batches") Batch batch) {
        Matrix found = CrossEntropy.gradient(batch.logits, batch.labels.clone());
        Expect.matrix("CrossEntropy.gradient", found).hasShape(batch.logits.rows(), batch.logits.cols());
        Expect.matrix("CrossEntropy.gradient: Σ", found.rowSums())
                .from("logits", batch.logits)
                .from("labels", Arrays.toString(batch.labels))
                .isCloseTo(Matrix.zeros(batch.logits.rows(), 1));
    }

    @Property(tries = 5)
    void gradientMatchesLoss(@ForAll("batches") Batch batch) {
        Expect.matrix("CrossEntropy.gradient", CrossEntropy.gradient(batch.logits, batch.labels.clone()))
                .from("logits", batch.logits)
                .from("labels", Arrays.toString(batch.labels))
                .isSlopeOf(moved -> CrossEntropy.loss(moved, batch.labels.clone()), batch.logits);
    }

    @Test
    void gradientExtremeLogits() {
        Matrix logits = Matrix.of(new double[][] {{1000, -1000, 0}, {-10_000, 10_000, 10_000}});
        Expect.matrix("CrossEntropy.gradient", CrossEntropy.gradient(logits, new int[] {1, 2}))
                .from("logits", logits)
                .from("labels", "[1, 2]")
                .isCloseTo(Matrix.of(new double[][] {{0.5, -0.5, 0}, {0, 0.25, -0.25}}));
    }

    @Test
    void labelsStayUnchanged() {
        int[] labels = labels();
        CrossEntropy.loss(LOGITS, labels);
        CrossEntropy.gradient(LOGITS, labels);
        Expect.that(
                Arrays.equals(labels, labels()),
                Findings.inputChanged("CrossEntropy", "labels", Arrays.toString(labels()), Arrays.toString(labels)));
    }
}
