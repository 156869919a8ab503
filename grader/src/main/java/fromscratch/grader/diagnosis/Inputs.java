package fromscratch.grader.diagnosis;

import fromscratch.given.Matrix;
import java.util.Map;

/** The recorded inputs of a probe, by their names. */
public final class Inputs {
    private final Map<String, Object> values;

    Inputs(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    public Matrix matrix(String name) {
        return (Matrix) value(name);
    }

    /** Another matrix of the same shape: a way forward with it shows whether the way back uses what that has left. */
    public Matrix elsewhere(String name) {
        return matrix(name).map(entry -> entry + 1);
    }

    /** Labels, in an array of their own. */
    public int[] labels(String name) {
        return ((int[]) value(name)).clone();
    }

    public double number(String name) {
        return (double) value(name);
    }

    public int whole(String name) {
        return (int) number(name);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the atlas has no input " + name + ", only " + values.keySet());
        }
        return value;
    }
}
