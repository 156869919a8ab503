package fromscratch;

import fromscratch.given.Matrix;

/** Una capa que vale por dos. */
public final class LinearCollapse {
  private LinearCollapse() {}

  public record Layer(Matrix W, Matrix b) {}

  public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
    int d = W1.rows();
    int h = W1.cols();
    int c = W2.cols();
    double[][] w = new double[d][c];
    double[] b = new double[c];
    for (int j = 0; j < c; j++) {
      b[j] = b2.get(0, j);
      for (int k = 0; k < h; k++) {
        b[j] += b1.get(0, k) * W2.get(k, j);
        for (int i = 0; i < d; i++) {
          w[i][j] += W1.get(i, k) * W2.get(k, j);
        }
      }
    }
    return new Layer(Matrix.of(w), Matrix.row(b));
  }
}
