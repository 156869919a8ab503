package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;
import java.util.Random;

/**
 * Una red de dos capas hecha de valores explícitos: cuatro parámetros y nada escondido.
 *
 * <pre>{@code X → Z = X W1 + b1 → H = relu(Z) → logits = H W2 + b2}</pre>
 *
 * <p>Formas: {@code X: N×d}, {@code W1: d×h}, {@code b1: 1×h}, {@code W2: h×C}, {@code b2: 1×C}, {@code logits: N×C}.
 * Construye sobre lo que ya tienes: Linear, Activations y CrossEntropy.
 *
 * <p>Los ejemplos de abajo usan esta red, con d = 2, h = 3 y C = 4, y este lote de dos ejemplos:
 *
 * <pre>{@code
 * TwoLayerNetwork network = new TwoLayerNetwork(
 *         new Parameter(Matrix.of(new double[][] {{1, -1, 0.5}, {0.5, 1, -1}})),
 *         new Parameter(Matrix.row(0.1, -0.2, 0.3)),
 *         new Parameter(Matrix.of(new double[][] {{1, -1, 0.5, 0}, {0, 1, -0.5, 2}, {-1, 0.5, 1, -0.5}})),
 *         new Parameter(Matrix.row(0.2, -0.1, 0, 0.1)));
 * Matrix X = Matrix.of(new double[][] {{1, 2}, {-1, 0.5}});
 * int[] labels = {3, 1};
 * }</pre>
 */
public final class TwoLayerNetwork {
    private final Parameter W1;
    private final Parameter b1;
    private final Parameter W2;
    private final Parameter b2;

    /** Crea una red con estos parámetros. Ya está escrito. */
    public TwoLayerNetwork(Parameter W1, Parameter b1, Parameter W2, Parameter b2) {
        this.W1 = W1;
        this.b1 = b1;
        this.W2 = W2;
        this.b2 = b2;
    }

    /** Los parámetros, siempre en este orden: W1, b1, W2, b2. Ya está escrito. */
    public List<Parameter> parameters() {
        return List.of(W1, b1, W2, b2);
    }

    /**
     * Crea una red nueva con la inicialización de He: cada peso tiene media 0 y varianza {@code 2/n}, donde n son las
     * entradas de su propia capa; los sesgos son 0.
     *
     * <p>¿Qué aprendería la red si todos los pesos empezaran en 0? ¿Y si las dos capas recibieran los mismos números?
     *
     * <p>Los pesos no salen en el ejemplo: según en qué orden los sortees, son otros.
     *
     * <pre>{@code
     * TwoLayerNetwork fresh = TwoLayerNetwork.initialize(2, 3, 4, 7);
     * fresh.parameters().get(1).value() → 1×3 [[0, 0, 0]]
     * fresh.parameters().get(3).value() → 1×4 [[0, 0, 0, 0]]
     * }</pre>
     *
     * @param inputs d, cuántas entradas
     * @param hidden h, cuántas unidades ocultas
     * @param classes C, cuántas clases
     * @param seed la semilla: la misma da siempre la misma red
     */
    public static TwoLayerNetwork initialize(int inputs, int hidden, int classes, long seed) {
        // <solution TwoLayerNetwork.initialize> crea la red con sus cuatro parámetros
        Random random = new Random(seed);
        return new TwoLayerNetwork(
                new Parameter(Matrix.gaussian(inputs, hidden, random).times(Math.sqrt(2.0 / inputs))),
                new Parameter(Matrix.zeros(1, hidden)),
                new Parameter(Matrix.gaussian(hidden, classes, random).times(Math.sqrt(2.0 / hidden))),
                new Parameter(Matrix.zeros(1, classes)));
        // </solution>
    }

    /**
     * Calcula los logits del lote, la red hacia delante. Son números cualesquiera, también negativos: ¿dónde va la
     * ReLU y dónde no?
     *
     * <pre>{@code
     * network.logits(X) → 2×4 [[2.3, -1.4, 0.65, 1.7], [0.2, 1.2, -0.65, 2.7]]
     * }</pre>
     *
     * @param X {@code N×d}
     * @return los logits, {@code N×C}
     */
    public Matrix logits(Matrix X) {
        // <solution TwoLayerNetwork.logits> calcula los logits del lote
        Matrix H = Activations.relu(Linear.forward(X, W1.value(), b1.value()));
        return Linear.forward(H, W2.value(), b2.value());
        // </solution>
    }

    /**
     * Predice la clase de cada ejemplo: la del logit mayor, y la primera si empatan. ¿Hace falta softmax para esto?
     *
     * <pre>{@code
     * network.predict(X) → [0, 3]
     * }</pre>
     *
     * @param X {@code N×d}
     * @return N clases, contadas desde 0
     */
    public int[] predict(Matrix X) {
        // <solution TwoLayerNetwork.predict> predice la clase de cada ejemplo
        return logits(X).argmax();
        // </solution>
    }

    /**
     * Calcula la pérdida del lote y suma a {@code grad} de cada parámetro su gradiente: hacia delante guardando lo que
     * hará falta, y después hacia atrás, desde la pérdida hasta W1.
     *
     * <p>«Suma» va en serio: si ya había un gradiente, el nuevo se añade. ¿Por qué se acumulan, y cómo puede eso romper
     * un entrenamiento?
     *
     * <pre>{@code
     * network.lossAndBackward(X, labels) ≈ 1.48069
     * network.parameters().get(1).grad() → 1×3 [[0.303384, -0.386557, 0]]
     * network.parameters().get(3).grad() → 1×4 [[0.313814, -0.40976, 0.0674753, 0.0284701]]
     * }</pre>
     *
     * @param X {@code N×d}
     * @param labels N clases, contadas desde 0
     * @return la pérdida del lote
     */
    public double lossAndBackward(Matrix X, int[] labels) {
        // <solution TwoLayerNetwork.lossAndBackward> devuelve la pérdida y suma a cada parámetro su gradiente
        Matrix Z = Linear.forward(X, W1.value(), b1.value());
        Matrix H = Activations.relu(Z);
        Matrix logits = Linear.forward(H, W2.value(), b2.value());

        Matrix dLogits = CrossEntropy.gradient(logits, labels);
        Linear.Gradients second = Linear.backward(H, W2.value(), dLogits);
        Matrix dZ = Activations.reluBackward(Z, second.dX());
        Linear.Gradients first = Linear.backward(X, W1.value(), dZ);

        W1.setGrad(W1.grad().plus(first.dW()));
        b1.setGrad(b1.grad().plus(first.db()));
        W2.setGrad(W2.grad().plus(second.dW()));
        b2.setGrad(b2.grad().plus(second.db()));
        return CrossEntropy.loss(logits, labels);
        // </solution>
    }
}
