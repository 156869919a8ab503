package fromscratch;

import fromscratch.given.Matrix;

/** Entropía cruzada con log-softmax. */
public final class CrossEntropy {
  private CrossEntropy() {}

  private static Matrix logProbabilidades(Matrix logits) {
    Matrix S = logits.plusColumn(logits.rowMaxima().times(-1));
    return S.plusColumn(S.map(Math::exp).rowSums().map(s -> -Math.log(s)));
  }

  public static double loss(Matrix logits, int[] labels) {
    Matrix logP = logProbabilidades(logits);
    double acum = 0;
    for (int i = 0; i < labels.length; i++) {
      acum -= logP.get(i, labels[i]);
    }
    return acum / labels.length;
  }

  public static Matrix gradient(Matrix logits, int[] labels) {
    double[][] g = logProbabilidades(logits).map(Math::exp).toArray();
    for (int i = 0; i < labels.length; i++) {
      g[i][labels[i]]--;
    }
    return Matrix.of(g).times(1.0 / labels.length);
  }
}
