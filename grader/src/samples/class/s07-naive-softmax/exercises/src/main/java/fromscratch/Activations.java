// Práctica: red neuronal desde cero
package fromscratch;

import fromscratch.given.Matrix;

/** No linealidades, entrada por entrada. */
public final class Activations {
	private Activations() {}

	public static Matrix relu(Matrix Z) {
		return Z.map(z -> z > 0 ? z : 0);
	}

	public static Matrix reluBackward(Matrix Z, Matrix dH) {
		Matrix m = Z.map(z -> z > 0 ? 1.0 : 0.0);
		return m.hadamard(dH);
	}

	public static Matrix tanh(Matrix Z) {
		return Z.map(Math::tanh);
	}

	public static Matrix tanhBackward(Matrix Z, Matrix dH) {
		Matrix A = tanh(Z);
		Matrix ones = Matrix.ones(Z.rows(), Z.cols());
		return dH.hadamard(ones.minus(A.hadamard(A)));
	}

	public static Matrix sigmoid(Matrix Z) {
		return Z.map(z -> 1.0 / (1.0 + Math.exp(-z)));
	}

	public static Matrix sigmoidBackward(Matrix Z, Matrix dH) {
		Matrix A = sigmoid(Z);
		Matrix ones = Matrix.ones(Z.rows(), Z.cols());
		return dH.hadamard(A).hadamard(ones.minus(A));
	}
}
