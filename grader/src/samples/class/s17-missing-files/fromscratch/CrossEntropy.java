// Codificación: la de mi Eclipse
package fromscratch;

import fromscratch.given.Matrix;

/** La pérdida: un número para todo el lote. */
public final class CrossEntropy {
	private CrossEntropy() {}

	public static double loss(Matrix logits, int[] labels) {
		double suma = 0;
		for (int i = 0; i < labels.length; i++) {
			suma += perdidaDeFila(logits, i, labels[i]);
		}
		return suma / labels.length;
	}

	/** log suma de e^z - z_y, todo medido desde el logit correcto y con el mayor fuera del logaritmo. */
	private static double perdidaDeFila(Matrix logits, int fila, int clase) {
		double mayor = logits.rowMaxima().get(fila, 0);
		double s = 0;
		for (int j = 0; j < logits.cols(); j++) {
			s += Math.exp(logits.get(fila, j) - mayor);
		}
		return Math.log(s) + (mayor - logits.get(fila, clase));
	}

	public static Matrix gradient(Matrix logits, int[] labels) {
		Matrix p = Softmax.forward(logits);
		int n = labels.length;
		return Matrix.generate(p.rows(), p.cols(), (i, j) -> {
			double g = p.get(i, j);
			if (j == labels[i]) {
				g = g - 1;
			}
			return g / n;
		});
	}
}
