// Codificación: la de mi Eclipse
package fromscratch;

import fromscratch.given.Matrix;

/** Softmax por filas. */
public final class Softmax {
	private Softmax() {}

	public static Matrix forward(Matrix logits) {
		double[][] p = logits.toArray();
		for (int i = 0; i < p.length; i++) {
			double max = p[i][0];
			for (int j = 1; j < p[i].length; j++) {
				if (p[i][j] > max) {
					max = p[i][j];
				}
			}
			double suma = 0;
			for (int j = 0; j < p[i].length; j++) {
				p[i][j] = Math.exp(p[i][j] - max);
				suma += p[i][j];
			}
			for (int j = 0; j < p[i].length; j++) {
				p[i][j] /= suma;
			}
		}
		return Matrix.of(p);
	}
}
