package fromscratch.grader.exercises.linear;

import fromscratch.Linear;
import fromscratch.given.Matrix;
import fromscratch.grader.assertions.Expect;
import fromscratch.grader.inputs.Inputs;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The linear layer and its gradients. */
public class LinearChecks {
    private static final Matrix X = Matrix.of(new double[][] {{1, -2, 3}, {0.5, 4, -1}});
    private static final Matrix W = Matrix.of(new double[][] {{2, -1, 0.5, 1}, {0, 3, -2, 1}, {1, 1, 1.5, -1}});
    private static final Matrix b = Matrix.row(10, 20, 30, 40);

    /** Inputs of a layer, and a gradient that arrives from above: no two of N, d and h are the same. */
    public record Layer(Matrix X, Matrix W, Matrix b, Matrix dZ) {}

    @Provide
    Arbitrary<Layer> layers() {
        return Inputs.of(draw -> {
            int[] size = draw.sizes(3);
            int n = size[0];
            int d = size[1];
            int h = size[2];
            return new Layer(draw.matrix(n, d), draw.matrix(d, h), draw.matrix(1, h), draw.matrix(n, h));
        });
    }

    @Test
    void forwardWorkedExample() {
        Expect.matrix("Linear.forward", Linear.forward(X, W, b))
                .from("X", X)
                .from("W", W)
                .from("b", b)
                .isCloseTo(Matrix.of(new double[][] {{15, 16, 39, 36}, {10, 30.5, 20.75, 45.5}}));
    }

    @Test
    void forwardLessonShape() {
        Matrix batch = Matrix.generate(32, 2, (i, j) -> j == 0 ? i : 1);
        Matrix weights = Matrix.generate(2, 16, (i, j) -> i == 0 ? j : 1);
        Matrix bias = Matrix.generate(1, 16, (i, j) -> 1000 * j);
        Expect.matrix("Linear.forward", Linear.forward(batch, weights, bias))
                .hasShape(32, 16)
                .isCloseTo(Matrix.generate(32, 16, (i, j) -> i * j + 1 + 1000 * j));
    }

    @Property
    void forwardShapes(@ForAll("layers") Layer layer) {
        Expect.matrix("Linear.forward", Linear.forward(layer.X, layer.W, layer.b))
                .from("X", layer.X)
                .from("W", layer.W)
                .from("b", layer.b)
                .hasShape(layer.X.rows(), layer.W.cols())
                .isFinite();
    }

    @Property
    void forwardTreatsRowsAlone(@ForAll("layers") Layer layer) {
        Matrix twice = Linear.forward(Inputs.stack(layer.X, layer.X), layer.W, layer.b);
        Matrix once = Linear.forward(layer.X, layer.W, layer.b);
        Expect.matrix("Linear.forward", twice)
                .from("X", Inputs.stack(layer.X, layer.X))
                .from("W", layer.W)
                .from("b", layer.b)
                .isCloseTo(Inputs.stack(once, once));
    }

    @Property
    void forwardIsAffine(@ForAll("layers") Layer layer) {
        Matrix once = Linear.forward(layer.X, layer.W, layer.b);
        Matrix thrice = Linear.forward(layer.X.times(3), layer.W, layer.b);
        Matrix atZero = Linear.forward(layer.X.times(0), layer.W, layer.b);
        Matrix everyRowIsB = Matrix.zeros(layer.X.rows(), layer.W.cols()).plusRow(layer.b);
        isForward(layer.X, layer.W.times(2), layer.b, once.times(2).minus(everyRowIsB));
        isForward(layer.X, layer.W, layer.b.times(2), once.plus(everyRowIsB));
        Expect.matrix("Linear.forward", atZero)
                .from("X", layer.X.times(0))
                .from("W", layer.W)
                .from("b", layer.b)
                .isCloseTo(everyRowIsB);
        Expect.matrix("Linear.forward", thrice)
                .from("X", layer.X.times(3))
                .from("W", layer.W)
                .from("b", layer.b)
                .isCloseTo(once.times(3).minus(everyRowIsB.times(2)));
    }

    /** Called with an X that it has seen before, and with other weights or biases. */
    private static void isForward(Matrix X, Matrix W, Matrix b, Matrix expected) {
        Expect.matrix("Linear.forward", Linear.forward(X, W, b))
                .from("X", X)
                .from("W", W)
                .from("b", b)
                .isCloseTo(expected);
    }

    @Test
    void backwardWorkedExample() {
        Matrix dZ = Matrix.of(new double[][] {{1, -1, 2, 0.5}, {3, 0, -2, 1}});
        Linear.Gradients found = Linear.backward(X, W, dZ);
        Expect.matrix("Linear.backward: dX", found.dX())
                .from("W", W)
                .from("dZ", dZ)
                .isCloseTo(Matrix.of(new double[][] {{4.5, -6.5, 2.5}, {6, 5, -1}}));
        Expect.matrix("Linear.backward: dW", found.dW())
                .from("X", X)
                .from("dZ", dZ)
                .isCloseTo(Matrix.of(new double[][] {{2.5, -1, 1, 1}, {10, 2, -12, 3}, {0, -3, 8, 0.5}}));
        Expect.matrix("Linear.backward: db", found.db()).from("dZ", dZ).isCloseTo(Matrix.row(4, -1, 0, 1.5));

        Matrix twice = dZ.times(2);
        Linear.Gradients doubled = Linear.backward(X, W, twice);
        Expect.matrix("Linear.backward: dX", doubled.dX())
                .from("W", W)
                .from("dZ", twice)
                .isCloseTo(found.dX().times(2));
        Expect.matrix("Linear.backward: dW", doubled.dW())
                .from("X", X)
                .from("dZ", twice)
                .isCloseTo(found.dW().times(2));
        Expect.matrix("Linear.backward: db", doubled.db())
                .from("dZ", twice)
                .isCloseTo(found.db().times(2));
    }

    @Property
    void backwardShapes(@ForAll("layers") Layer layer) {
        Linear.Gradients found = Linear.backward(layer.X, layer.W, layer.dZ);
        Expect.matrix("Linear.backward: dX", found.dX()).hasShape(layer.X.rows(), layer.X.cols());
        Expect.matrix("Linear.backward: dW", found.dW()).hasShape(layer.W.rows(), layer.W.cols());
        Expect.matrix("Linear.backward: db", found.db()).hasShape(1, layer.b.cols());
    }

    @Property(tries = 5)
    void backwardMatchesForwardInX(@ForAll("layers") Layer layer) {
        Matrix found = Linear.backward(layer.X, layer.W, layer.dZ).dX();
        Expect.matrix("Linear.backward: dX", found)
                .from("X", layer.X)
                .from("W", layer.W)
                .from("dZ", layer.dZ)
                .isSlopeOf(moved -> weighted(Linear.forward(moved, layer.W, layer.b), layer.dZ), layer.X);
    }

    @Property(tries = 5)
    void backwardMatchesForwardInW(@ForAll("layers") Layer layer) {
        Matrix found = Linear.backward(layer.X, layer.W, layer.dZ).dW();
        Expect.matrix("Linear.backward: dW", found)
                .from("X", layer.X)
                .from("W", layer.W)
                .from("dZ", layer.dZ)
                .isSlopeOf(moved -> weighted(Linear.forward(layer.X, moved, layer.b), layer.dZ), layer.W);
    }

    @Property(tries = 5)
    void backwardMatchesForwardInB(@ForAll("layers") Layer layer) {
        Matrix found = Linear.backward(layer.X, layer.W, layer.dZ).db();
        Expect.matrix("Linear.backward: db", found)
                .from("X", layer.X)
                .from("W", layer.W)
                .from("dZ", layer.dZ)
                .isSlopeOf(moved -> weighted(Linear.forward(layer.X, layer.W, moved), layer.dZ), layer.b);
    }

    /** A scalar whose gradient with respect to {@code Z} is {@code dZ}. */
    private static double weighted(Matrix Z, Matrix dZ) {
        return Z.hadamard(dZ).sum();
    }
}
