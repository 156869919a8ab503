package fromscratch;

import fromscratch.given.Matrix;

/** Softmax por filas. */
public final class Softmax {
	private Softmax() {}

	public static Matrix forward(Matrix logits) {
		double[][] p = logits.toArray();
		Matrix max = logits.rowMaxima();
		int fila = 0;
		while (true) {
			double suma = 0;
			for (int j = 0; j < p[fila].length; j++) {
				p[fila][j] = Math.exp(p[fila][j] - max.get(fila, 0));
				suma += p[fila][j];
			}
			for (int j = 0; j < p[fila].length; j++) {
				p[fila][j] /= suma;
			}
			fila = (fila + 1) % p.length;
			if (fila == p.length) {
				break; // era la última
			}
		}
		return Matrix.of(p);
	}
}
