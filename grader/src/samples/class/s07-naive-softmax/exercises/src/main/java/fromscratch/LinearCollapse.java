// Práctica: red neuronal desde cero
package fromscratch;

import fromscratch.given.Matrix;

/** ¿Para qué sirve una capa sin activación? Para nada. */
public final class LinearCollapse {
	private LinearCollapse() {}

	public record Layer(Matrix W, Matrix b) {}

	public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
		return new Layer(W1.matmul(W2), sesgo(b1, W2, b2));
	}

	private static Matrix sesgo(Matrix b1, Matrix W2, Matrix b2) {
		Matrix arrastrado = b1.matmul(W2);
		return arrastrado.plus(b2);
	}
}
