package fromscratch.grader.exercises.linearcollapse;

import fromscratch.Linear;
import fromscratch.LinearCollapse;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.inputs.Inputs;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Two linear layers with nothing between them are one linear layer. */
public class LinearCollapseChecks {

    /** A batch and two stacked layers: no two of N, d, h and C are the same. */
    public record Stack(Matrix X, Matrix W1, Matrix b1, Matrix W2, Matrix b2) {}

    @Provide
    Arbitrary<Stack> stacks() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(4);
            int n = size[0];
            int d = size[1];
            int h = size[2];
            int c = size[3];
            return new Stack(
                    draw.matrix(n, d), draw.matrix(d, h), draw.matrix(1, h), draw.matrix(h, c), draw.matrix(1, c));
        });
    }

    @Test
    void collapseWorkedExample() {
        Matrix W1 = Matrix.of(new double[][] {{1, 2, 0}, {-1, 3, 2}});
        Matrix b1 = Matrix.row(1, 0, -2);
        Matrix W2 = Matrix.of(new double[][] {{2, 0, 1, -1}, {1, 1, 0, 2}, {0, -3, 1, 1}});
        Matrix b2 = Matrix.row(5, 6, 7, 8);
        LinearCollapse.Layer found = LinearCollapse.collapse(W1, b1, W2, b2);
        Expect.matrix("LinearCollapse.collapse: W", found.W())
                .from("W1", W1)
                .from("W2", W2)
                .isCloseTo(Matrix.of(new double[][] {{4, 2, 1, 3}, {1, -3, 1, 9}}));
        Expect.matrix("LinearCollapse.collapse: b", found.b())
                .from("b1", b1)
                .from("W2", W2)
                .from("b2", b2)
                .isCloseTo(Matrix.row(7, 12, 6, 5));
    }

    @Property
    void collapseShapes(@ForAll("stacks") Stack stack) {
        LinearCollapse.Layer found = LinearCollapse.collapse(stack.W1, stack.b1, stack.W2, stack.b2);
        Expect.matrix("LinearCollapse.collapse: W", found.W()).hasShape(stack.W1.rows(), stack.W2.cols());
        Expect.matrix("LinearCollapse.collapse: b", found.b()).hasShape(1, stack.W2.cols());
    }

    @Property
    void collapseEqualsBothLayers(@ForAll("stacks") Stack stack) {
        LinearCollapse.Layer found = LinearCollapse.collapse(stack.W1, stack.b1, stack.W2, stack.b2);
        Matrix hidden = Linear.forward(stack.X, stack.W1, stack.b1);
        Expect.matrix("LinearCollapse.collapse: X·W + b", Linear.forward(stack.X, found.W(), found.b()))
                .from("X", stack.X)
                .from("W1", stack.W1)
                .from("b1", stack.b1)
                .from("W2", stack.W2)
                .from("b2", stack.b2)
                .isCloseTo(Linear.forward(hidden, stack.W2, stack.b2));
    }
}
