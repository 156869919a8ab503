// Práctica: red neuronal desde cero
package fromscratch;

import fromscratch.given.Matrix;

/** Entropía cruzada: menos el logaritmo de la probabilidad correcta. */
public final class CrossEntropy {
	private CrossEntropy() {}

	public static double loss(Matrix logits, int[] labels) {
		Matrix p = Softmax.forward(logits);
		double suma = 0;
		for (int i = 0; i < labels.length; i++) {
			suma += -Math.log(p.get(i, labels[i]));
		}
		return suma / labels.length;
	}

	public static Matrix gradient(Matrix logits, int[] labels) {
		Matrix p = Softmax.forward(logits);
		double[][] g = p.toArray();
		for (int i = 0; i < labels.length; i++) {
			g[i][labels[i]] -= 1.0;
		}
		return Matrix.of(g).times(1.0 / labels.length);
	}
}
