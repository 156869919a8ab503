package fromscratch;

import fromscratch.given.Matrix;

/** Capa lineal. */
public final class Linear {
  private Linear() {}

  public record Gradients(Matrix dX, Matrix dW, Matrix db) {}

  public static Matrix forward(Matrix X, Matrix W, Matrix b) {
    return Matrix.generate(X.rows(), W.cols(), (i, j) -> dot(X, i, W, j) + b.get(0, j));
  }

  /** Fila i de A por columna j de B. */
  private static double dot(Matrix A, int i, Matrix B, int j) {
    double s = 0;
    for (int k = 0; k < A.cols(); k++) {
      s += A.get(i, k) * B.get(k, j);
    }
    return s;
  }

  public static Gradients backward(Matrix X, Matrix W, Matrix dZ) {
    Matrix Wt = W.transpose();
    Matrix Xt = X.transpose();
    Matrix dX = Matrix.generate(X.rows(), X.cols(), (i, j) -> dot(dZ, i, Wt, j));
    Matrix dW = Matrix.generate(W.rows(), W.cols(), (i, j) -> dot(Xt, i, dZ, j));
    // db: cada ejemplo aporta su fila de dZ
    Matrix unos = Matrix.ones(1, dZ.rows());
    return new Gradients(dX, dW, unos.matmul(dZ));
  }
}
