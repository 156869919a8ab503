package fromscratch.given;

import java.util.Objects;

/**
 * A value that training changes, together with the gradient of the loss with respect to it.
 *
 * <p>Both have one shape, which never changes. The gradient starts at zeros.
 */
public final class Parameter {
    private Matrix value;
    private Matrix grad;

    /** Starts with {@code value} and a gradient of zeros. */
    public Parameter(Matrix value) {
        this.value = Objects.requireNonNull(value, "Parameter: value is null");
        this.grad = Matrix.zeros(value.rows(), value.cols());
    }

    public Matrix value() {
        return value;
    }

    /** Replaces the value by one of the same shape. */
    public void setValue(Matrix value) {
        this.value = sameShape("setValue", value);
    }

    public Matrix grad() {
        return grad;
    }

    /** Replaces the gradient by one of the same shape. */
    public void setGrad(Matrix grad) {
        this.grad = sameShape("setGrad", grad);
    }

    private Matrix sameShape(String method, Matrix replacement) {
        if (replacement == null) {
            throw new NullPointerException("Parameter." + method + ": the matrix is null");
        }
        if (replacement.rows() != value.rows() || replacement.cols() != value.cols()) {
            throw new ShapeException(
                    "Parameter." + method + ": the parameter is " + value.shape() + ", but got " + replacement.shape());
        }
        return replacement;
    }

    @Override
    public String toString() {
        return "Parameter[value=" + value + ", grad=" + grad + "]";
    }
}
