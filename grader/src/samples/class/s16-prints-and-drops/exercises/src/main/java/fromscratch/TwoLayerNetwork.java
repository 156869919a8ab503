// Entrega final (v3)
package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;
import java.util.SplittableRandom;

/** Red de dos capas. */
public final class TwoLayerNetwork {
    private final Parameter W1;
    private final Parameter b1;
    private final Parameter W2;
    private final Parameter b2;

    public TwoLayerNetwork(Parameter W1, Parameter b1, Parameter W2, Parameter b2) {
        this.W1 = W1;
        this.b1 = b1;
        this.W2 = W2;
        this.b2 = b2;
    }

    public List<Parameter> parameters() {
        return List.of(W1, b1, W2, b2);
    }

    public static TwoLayerNetwork initialize(int inputs, int hidden, int classes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Matrix W2 = Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden));
        Matrix W1 = Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs));
        return new TwoLayerNetwork(
                new Parameter(W1), new Parameter(W1.columnSums().times(0)),
                new Parameter(W2), new Parameter(W2.columnSums().times(0)));
    }

    public Matrix logits(Matrix X) {
        Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));
        return Linear.forward(H, W2.value(), b2.value());
    }

    public int[] predict(Matrix X) {
        // softmax no cambia cuál es el mayor
        return logits(X).argmax();
    }

    public double lossAndBackward(Matrix X, int[] labels) {
        Matrix Z1 = Linear.forward(X, W1.value(), b1.value());
        Matrix A1 = Activations.relu(Z1);
        Matrix scores = Linear.forward(A1, W2.value(), b2.value());

        Matrix dScores = CrossEntropy.gradient(scores, labels);
        var atras2 = Linear.backward(A1, W2.value(), dScores);
        W2.setGrad(atras2.dW().plus(W2.grad()));
        b2.setGrad(atras2.db().plus(b2.grad()));

        Matrix dZ1 = Activations.reluBackward(Z1, atras2.dX());
        var atras1 = Linear.backward(X, W1.value(), dZ1);
        W1.setGrad(atras1.dW().plus(W1.grad()));
        b1.setGrad(atras1.db().plus(b1.grad()));

        return CrossEntropy.loss(scores, labels);
    }
}
