package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.List;

/** θ ← θ - η ∇L. */
public final class Sgd {
  private Sgd() {}

  public static void step(List<Parameter> parameters, double learningRate) {
    for (Parameter param : parameters) {
      Matrix paso = param.grad().times(learningRate);
      param.setValue(param.value().minus(paso));
    }
  }

  public static void zeroGrad(List<Parameter> parameters) {
    for (Parameter param : parameters) {
      param.setGrad(Matrix.zeros(param.value().rows(), param.value().cols()));
    }
  }
}
