package fromscratch.grader.mistakes;

import java.util.List;

/** What goes wrong in the mean squared error and its gradient. */
final class MeanSquaredErrorMistakes {
    private static final String LOSS = "return error.hadamard(error).sum() / (error.rows() * error.cols());";
    private static final String GRADIENT = "return error.times(2.0 / (error.rows() * error.cols()));";

    private MeanSquaredErrorMistakes() {}

    static List<Mistake> all() {
        return List.of(
                loss(26, "sum for mean", "return error.hadamard(error).sum();")
                        .failing("lossWorkedExample", "lossIsTheMeanOverAllEntries"),
                loss(27, "mean over the rows only", "return error.hadamard(error).sum() / error.rows();")
                        .failing("lossWorkedExample", "lossIsTheMeanOverAllEntries"),
                loss(
                        32,
                        "the root of it",
                        "return Math.sqrt(error.hadamard(error).sum() / (error.rows() * error.cols()));"),
                loss(
                        33,
                        "half of it, in the loss alone",
                        "return error.hadamard(error).sum() / (2 * error.rows() * error.cols());"),
                loss(
                                33,
                                "half of it, in loss and gradient",
                                "return error.hadamard(error).sum() / (2 * error.rows() * error.cols());")
                        .and(GRADIENT, "return error.times(1.0 / (error.rows() * error.cols()));"),
                loss(34, "absolute for squared", "return error.map(Math::abs).sum() / (error.rows() * error.cols());"),
                gradient(13, "2 / (N·m) in whole numbers", "return error.times(2 / (error.rows() * error.cols()));"),
                gradient(
                        33,
                        "the 2 is missing in the gradient",
                        "return error.times(1.0 / (error.rows() * error.cols()));"),
                gradient(35, "target - prediction", "return error.times(-2.0 / (error.rows() * error.cols()));"),
                gradient(37, "divided by the rows only", "return error.times(2.0 / error.rows());"),
                gradient(
                                42,
                                "summed over the batch",
                                "return error.columnSums().times(2.0 / (error.rows() * error.cols()));")
                        .failing("gradientWorkedExample", "gradientShapes", "gradientMatchesLoss"));
    }

    private static Mistake loss(int number, String name, String wrong) {
        return Mistake.of(number, name, "MeanSquaredError", LOSS, wrong).failing("lossWorkedExample");
    }

    private static Mistake gradient(int number, String name, String wrong) {
        return Mistake.of(number, name, "MeanSquaredError", GRADIENT, wrong)
                .failing("gradientWorkedExample", "gradientMatchesLoss");
    }
}
