package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;
import java.util.Random;

/** La red: dos capas lineales con una ReLU en medio. */
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
        Random azar = new Random(seed);
        double[][] w1 = new double[inputs][hidden];
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < hidden; j++) {
                w1[i][j] = azar.nextGaussian() * Math.sqrt(2.0 / inputs);
            }
        }
        double[][] w2 = new double[hidden][classes];
        for (int i = 0; i < hidden; i++) {
            for (int j = 0; j < classes; j++) {
                w2[i][j] = azar.nextGaussian() * Math.sqrt(2.0 / hidden);
            }
        }
        Parameter b1 = new Parameter(Matrix.of(new double[1][hidden]));
        Parameter b2 = new Parameter(Matrix.of(new double[1][classes]));
        return new TwoLayerNetwork(new Parameter(Matrix.of(w1)), b1, new Parameter(Matrix.of(w2)), b2);
    }

    public Matrix logits(Matrix X) {
        Matrix h = Activations.relu(Linear.forward(X, W1.value(), b1.value()));
        return Linear.forward(h, W2.value(), b2.value());
    }

    public int[] predict(Matrix X) {
        double[][] s = logits(X).toArray();
        int[] clase = new int[s.length];
        for (int i = 0; i < s.length; i++) {
            for (int j = 1; j < s[i].length; j++) {
                if (s[i][j] > s[i][clase[i]]) {
                    clase[i] = j;
                }
            }
        }
        return clase;
    }

    public double lossAndBackward(Matrix X, int[] labels) {
        Matrix z = Linear.forward(X, W1.value(), b1.value());
        Matrix h = Activations.relu(z);
        Matrix s = Linear.forward(h, W2.value(), b2.value());
        double perdida = CrossEntropy.loss(s, labels);

        Linear.Gradients capa2 = Linear.backward(h, W2.value(), CrossEntropy.gradient(s, labels));
        Linear.Gradients capa1 = Linear.backward(X, W1.value(), Activations.reluBackward(z, capa2.dX()));

        Matrix[] nuevos = {capa1.dW(), capa1.db(), capa2.dW(), capa2.db()};
        for (int k = 0; k < nuevos.length; k++) {
            Parameter p = parameters().get(k);
            p.setGrad(p.grad().plus(nuevos[k]));
        }
        return perdida;
    }
}
