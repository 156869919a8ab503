package fromscratch;

import fromscratch.given.Matrix;

/** Error cuadrático medio. */
public final class MeanSquaredError {
  private MeanSquaredError() {}

  public static double loss(Matrix prediction, Matrix target) {
    double[][] p = prediction.toArray();
    double[][] t = target.toArray();
    int filas = prediction.cols();
    int columnas = prediction.rows();
    double suma = 0;
    for (int i = 0; i < filas; i++) {
      for (int j = 0; j < columnas; j++) {
        suma += (p[i][j] - t[i][j]) * (p[i][j] - t[i][j]);
      }
    }
    return suma / (filas * columnas);
  }

  public static Matrix gradient(Matrix prediction, Matrix target) {
    int total = prediction.rows() * prediction.cols();
    return prediction.minus(target).times(2.0 / total);
  }
}
