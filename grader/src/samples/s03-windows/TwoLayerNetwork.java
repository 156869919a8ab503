package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Una red con cuatro parámetros explícitos. */
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
        Random random = new Random(seed);
        Parameter W1 = he(inputs, hidden, random);
        Parameter W2 = he(hidden, classes, random);
        return new TwoLayerNetwork(W1, bias(hidden), W2, bias(classes));
    }

    // He uniforme: U(-a, a) tiene varianza a²/3, así que a = sqrt(6 / entradas)
    private static Parameter he(int in, int out, Random random) {
        double a = Math.sqrt(6.0 / in);
        return new Parameter(Matrix.generate(in, out, (i, j) -> a * (2 * random.nextDouble() - 1)));
    }

    private static Parameter bias(int size) {
        return new Parameter(Matrix.zeros(1, size));
    }

    public Matrix logits(Matrix X) {
        return second(Activations.relu(first(X)));
    }

    private Matrix first(Matrix X) {
        return Linear.forward(X, W1.value(), b1.value());
    }

    private Matrix second(Matrix H) {
        return Linear.forward(H, W2.value(), b2.value());
    }

    public int[] predict(Matrix X) {
        return logits(X).argmax();
    }

    public double lossAndBackward(Matrix X, int[] labels) {
        Matrix Z = first(X);
        Matrix H = Activations.relu(Z);
        Matrix logits = second(H);
        Linear.Gradients d2 = Linear.backward(H, W2.value(), CrossEntropy.gradient(logits, labels));
        Linear.Gradients d1 = Linear.backward(X, W1.value(), Activations.reluBackward(Z, d2.dX()));
        Iterator<Matrix> grads = Stream.of(d1.dW(), d1.db(), d2.dW(), d2.db()).iterator();
        parameters().forEach(p -> p.setGrad(p.grad().plus(grads.next())));
        return CrossEntropy.loss(logits, labels);
    }
}
