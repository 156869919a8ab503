package fromscratch.grader.exercises.meansquarederror;

import fromscratch.grader.mistakes.HonestVariants;
import fromscratch.grader.mistakes.Variant;
import java.util.List;

/** Honest ways to write the mean squared error and its gradient. */
final class MeanSquaredErrorVariants implements HonestVariants {
    private static final String LOSS = "return error.hadamard(error).sum() / (error.rows() * error.cols());";
    private static final String GRADIENT = "return error.times(2.0 / (error.rows() * error.cols()));";

    @Override
    public List<Variant> variants() {
        return List.of(
                variant("loops and powers in the mean squared error")
                        .replace(LOSS, """
                                double mean = 0;
                                for (int j = 0; j < error.cols(); j++) {
                                    for (int i = 0; i < error.rows(); i++) {
                                        mean += Math.pow(error.get(i, j), 2) / error.rows() / error.cols();
                                    }
                                }
                                return mean;
                                """)
                        .replace(GRADIENT, "return error.plus(error).map(e -> e / error.cols() / error.rows());"),
                variant("streams in the mean squared error, and the gradient entry by entry")
                        .replace(LOSS, """
                                return java.util.Arrays.stream(error.toArray())
                                        .flatMapToDouble(java.util.Arrays::stream)
                                        .map(e -> e * e)
                                        .average()
                                        .orElse(0);
                                """)
                        .replace(GRADIENT, """
                                int count = prediction.rows() * prediction.cols();
                                return Matrix.generate(
                                        error.rows(),
                                        error.cols(),
                                        (i, j) -> 2 * (prediction.get(i, j) - target.get(i, j)) / count);
                                """),
                variant("the mean squared error multiplied out: p² - 2pt + t²")
                        .replace(LOSS, """
                                double squares = prediction.hadamard(prediction).sum() + target.hadamard(target).sum();
                                return (squares - 2 * prediction.hadamard(target).sum()) / (error.rows() * error.cols());
                                """)
                        .replace(GRADIENT, """
                                double factor = 2.0 / error.rows() / error.cols();
                                return prediction.times(factor).minus(target.times(factor));
                                """));
    }
}
