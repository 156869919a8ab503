package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;
import java.util.Random;

/** Perceptrón con una capa oculta. */
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
        Random r = new Random(seed);
        return new TwoLayerNetwork(
                new Parameter(pesos(inputs, hidden, r)),
                new Parameter(Matrix.zeros(1, hidden)),
                new Parameter(pesos(hidden, classes, r)),
                new Parameter(Matrix.zeros(1, classes)));
    }

    private static Matrix pesos(int entradas, int salidas, Random r) {
        double sigma = Math.sqrt(2.0 / entradas);
        return Matrix.generate(entradas, salidas, (i, j) -> sigma * r.nextGaussian());
    }

    public Matrix logits(Matrix X) {
        return adelante(X).logits();
    }

    /** Lo que hay que guardar para ir hacia atrás. */
    private record Paso(Matrix Z, Matrix H, Matrix logits) {}

    private Paso adelante(Matrix X) {
        Matrix Z = Linear.forward(X, W1.value(), b1.value());
        Matrix H = Activations.relu(Z);
        return new Paso(Z, H, Linear.forward(H, W2.value(), b2.value()));
    }

    public int[] predict(Matrix X) {
        return adelante(X).logits().argmax();
    }

    public double lossAndBackward(Matrix X, int[] labels) {
        Paso paso = adelante(X);
        Matrix dLogits = CrossEntropy.gradient(paso.logits(), labels);
        Linear.Gradients segunda = Linear.backward(paso.H(), W2.value(), dLogits);
        Matrix dZ = Activations.reluBackward(paso.Z(), segunda.dX());
        Linear.Gradients primera = Linear.backward(X, W1.value(), dZ);
        sumaGrad(W1, primera.dW());
        sumaGrad(b1, primera.db());
        sumaGrad(W2, segunda.dW());
        sumaGrad(b2, segunda.db());
        return CrossEntropy.loss(paso.logits(), labels);
    }

    private static void sumaGrad(Parameter p, Matrix g) {
        p.setGrad(p.grad().plus(g));
    }
}
