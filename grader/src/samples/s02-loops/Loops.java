package fromscratch;

import fromscratch.given.Matrix;

/** Mis bucles: todo lo que se repite en los ejercicios. */
final class Loops {
    private Loops() {}

    /** Qué hacer con una entrada. */
    interface Celda {
        double valor(double x);
    }

    static Matrix cadaUna(Matrix m, Celda celda) {
        double[][] r = m.toArray();
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r[i].length; j++) {
                r[i][j] = celda.valor(r[i][j]);
            }
        }
        return Matrix.of(r);
    }

    static Matrix porEntradas(Matrix a, Matrix b) {
        double[][] r = a.toArray();
        for (int i = 0; i < r.length; i++) {
            for (int j = 0; j < r[i].length; j++) {
                r[i][j] *= b.get(i, j);
            }
        }
        return Matrix.of(r);
    }

    static double[][] producto(double[][] a, double[][] b) {
        double[][] r = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    r[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return r;
    }

    static double[][] traspuesta(double[][] a) {
        double[][] r = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                r[j][i] = a[i][j];
            }
        }
        return r;
    }

    static double maximo(double[] fila) {
        double max = fila[0];
        for (double v : fila) {
            if (v > max) {
                max = v;
            }
        }
        return max;
    }

    /** Suma de e^(z - c) en una fila. */
    static double sumaExp(double[] fila, double c) {
        double suma = 0;
        for (double v : fila) {
            suma += Math.exp(v - c);
        }
        return suma;
    }
}
