package fromscratch;

import fromscratch.given.Matrix;

/** Capa lineal con bucles, sin matmul. */
public final class Linear {
  private Linear() {}

  public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

  public static Matrix forward(Matrix X, Matrix W, Matrix b) {
    double[][] x = X.toArray();
    double[][] w = W.toArray();
    double[][] z = new double[X.rows()][W.cols()];
    for (int i = 0; i < X.rows(); i++) {
      for (int j = 0; j < W.cols(); j++) {
        z[i][j] = b.get(0, j); // el sesgo una sola vez, fuera del bucle de k
        for (int k = 0; k < X.cols(); k++) {
          z[i][j] += x[i][k] * w[k][j];
        }
      }
    }
    return Matrix.of(z);
  }

  public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
    int n = X.rows();
    int d = X.cols();
    int h = W.cols();
    double[][] dx = new double[n][d];
    double[][] dw = new double[d][h];
    double[][] db = new double[1][h];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < h; j++) {
        double g = dZ.get(i, j);
        db[0][j] += g;
        for (int k = 0; k < d; k++) {
          dx[i][k] += g * W.get(k, j);
          dw[k][j] += g * X.get(i, k);
        }
      }
    }
    return new Gradients(Matrix.of(dx), Matrix.of(dw), Matrix.of(db));
  }
}
