package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;
import java.util.Random;

/** Red de dos capas: X → Z → H = relu(Z) → logits. */
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
        Random generador = new Random(seed); // el mismo para las dos capas, así no se repiten los números
        Matrix W1 = Matrix.gaussian(inputs, hidden, generador).times(Math.sqrt(2.0 / inputs));
        Matrix W2 = Matrix.gaussian(hidden, classes, generador).times(Math.sqrt(2.0 / hidden));
        return new TwoLayerNetwork(
                new Parameter(W1),
                new Parameter(Matrix.zeros(1, hidden)),
                new Parameter(W2),
                new Parameter(Matrix.zeros(1, classes)));
    }

    public Matrix logits(Matrix X) {
        Matrix Z = Linear.forward(X, W1.value(), b1.value());
        Matrix H = Activations.relu(Z);
        return Linear.forward(H, W2.value(), b2.value());
    }

    public int[] predict(Matrix X) {
        return logits(X).argmax();
    }

    public double lossAndBackward(Matrix X, int[] labels) {
        // forward
        Matrix Z = Linear.forward(X, W1.value(), b1.value());
        Matrix H = Activations.relu(Z);
        Matrix logits = Linear.forward(H, W2.value(), b2.value());
        // backward
        Matrix dLogits = CrossEntropy.gradient(logits, labels);
        Linear.Gradients g2 = Linear.backward(H, W2.value(), dLogits);
        Linear.Gradients g1 = Linear.backward(X, W1.value(), Activations.reluBackward(Z, g2.dX()));
        // acumular
        W1.setGrad(W1.grad().plus(g1.dW()));
        b1.setGrad(b1.grad().plus(g1.db()));
        W2.setGrad(W2.grad().plus(g2.dW()));
        b2.setGrad(b2.grad().plus(g2.db()));
        return CrossEntropy.loss(logits, labels);
    }
}
