package fromscratch;

import fromscratch.given.Matrix;
import java.util.Arrays;

/** MSE como en PyTorch: media sobre todas las entradas. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    public static double loss(Matrix prediction, Matrix target) {
        return Arrays.stream(prediction.minus(target).toArray())
                .flatMapToDouble(Arrays::stream)
                .map(e -> e * e)
                .average()
                .orElseThrow();
    }

    public static Matrix gradient(Matrix prediction, Matrix target) {
        int entries = prediction.rows() * prediction.cols();
        return prediction.minus(target).map(e -> 2 * e / entries);
    }
}
