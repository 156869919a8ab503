package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.grader.wire.Calls;
import java.util.List;

/** Stands in for the student's {@code TwoLayerNetwork}. The object itself is the worker's; here is only its name. */
public final class TwoLayerNetwork {

    public TwoLayerNetwork(Parameter W1, Parameter b1, Parameter W2, Parameter b2) {
        Calls.call(TwoLayerNetwork.class, "TwoLayerNetwork.new", this, W1, b1, W2, b2);
    }

    private TwoLayerNetwork() {}

    /** Stands in for an object that the student's own code has made. */
    public static TwoLayerNetwork mirror() {
        return new TwoLayerNetwork();
    }

    @SuppressWarnings("unchecked") // the student's method has this very signature
    public List<Parameter> parameters() {
        return Calls.call(List.class, "TwoLayerNetwork.parameters", this);
    }

    public static TwoLayerNetwork initialize(int inputs, int hidden, int classes, long seed) {
        return Calls.call(TwoLayerNetwork.class, "TwoLayerNetwork.initialize", inputs, hidden, classes, seed);
    }

    public Matrix logits(Matrix X) {
        return Calls.call(Matrix.class, "TwoLayerNetwork.logits", this, X);
    }

    public int[] predict(Matrix X) {
        return Calls.call(int[].class, "TwoLayerNetwork.predict", this, X);
    }

    public double lossAndBackward(Matrix X, int[] labels) {
        return Calls.call(Double.class, "TwoLayerNetwork.lossAndBackward", this, X, labels);
    }
}
