package fromscratch;

import fromscratch.given.Matrix;

/** Softmax. */
public final class Softmax {
  private Softmax() {}

  public static Matrix forward(Matrix logits) {
    // log-softmax primero, y después exp: todos los exponentes son <= 0
    Matrix S = logits.plusColumn(logits.rowMaxima().map(m -> -m));
    Matrix logSuma = S.map(Math::exp).rowSums().map(Math::log);
    return S.plusColumn(logSuma.times(-1)).map(Math::exp);
  }
}
