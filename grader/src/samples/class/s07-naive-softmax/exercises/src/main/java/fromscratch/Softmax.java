// Práctica: red neuronal desde cero
package fromscratch;

import fromscratch.given.Matrix;

/** Softmax. */
public final class Softmax {
	private Softmax() {}

	public static Matrix forward(Matrix logits) {
		double[][] z = logits.toArray();
		double[][] p = new double[z.length][z[0].length];
		for (int i = 0; i < z.length; i++) {
			double suma = 0;
			for (int j = 0; j < z[i].length; j++) {
				p[i][j] = Math.exp(z[i][j]);
				suma += p[i][j];
			}
			for (int j = 0; j < z[i].length; j++) {
				p[i][j] = p[i][j] / suma;
			}
		}
		return Matrix.of(p);
	}
}
