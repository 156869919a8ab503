package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** θ ← θ - η ∇L. */
public final class Sgd {
  private Sgd() {}

  public static void step(List<Parameter> parameters, double learningRate) {
    for (Parameter theta : parameters) {
      Matrix paso = theta.grad().times(learningRate);
      theta.setValue(theta.value().minus(paso));
    }
  }

  public static void zeroGrad(List<Parameter> parameters) {
    for (Parameter theta : parameters) {
      theta.setGrad(Matrix.zeros(theta.value().rows(), theta.value().cols()));
    }
  }
}
