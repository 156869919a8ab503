package fromscratch;

import fromscratch.given.Matrix;

/** Activaciones y sus derivadas, en función de a = f(z) cuando se puede. */
public final class Activations {
  private Activations() {}

  public static Matrix relu(Matrix Z) {
    return Z.map(z -> (z + Math.abs(z)) / 2);
  }

  public static Matrix reluBackward(Matrix Z, Matrix dH) {
    Matrix H = relu(Z);
    return dH.hadamard(H.map(Math::signum)); // signum(0) = 0
  }

  public static Matrix tanh(Matrix Z) {
    return Z.map(z -> Math.tanh(z));
  }

  public static Matrix tanhBackward(Matrix Z, Matrix dH) {
    return dH.minus(dH.hadamard(tanh(Z).map(a -> a * a)));
  }

  public static Matrix sigmoid(Matrix Z) {
    // σ(z) = (1 + tanh(z/2)) / 2, no desborda nunca
    return Z.map(z -> 0.5 * (1 + Math.tanh(z / 2)));
  }

  public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
    return sigmoid(Z).map(a -> a - a * a).hadamard(dH);
  }
}
