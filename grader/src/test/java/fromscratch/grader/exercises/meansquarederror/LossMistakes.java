package fromscratch.grader.exercises.meansquarederror;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in the mean squared error. */
final class LossMistakes implements PlantedMistakes {
    private static final String LOSS = "return error.hadamard(error).sum() / (error.rows() * error.cols());";
    private static final String GRADIENT = "return error.times(2.0 / (error.rows() * error.cols()));";

    private static final String VALUES = "lossWorkedExample";
    private static final String ENTRIES = "lossIsTheMeanOverAllEntries";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(26, "sum for mean")
                        .replace(LOSS, "return error.hadamard(error).sum();")
                        .failing(VALUES, ENTRIES)
                        .diagnosedAs("batch.summed"),
                mistake(27, "mean over the rows only")
                        .replace(LOSS, "return error.hadamard(error).sum() / error.rows();")
                        .failing(VALUES, ENTRIES)
                        .diagnosedAs("batch.rows-only"),
                mistake(32, "the root of it")
                        .replace(LOSS, "return Math.sqrt(error.hadamard(error).sum() / (error.rows() * error.cols()));")
                        .failing(VALUES)
                        .diagnosedAs("loss.root"),
                mistake(33, "half of it, in the loss alone")
                        .replace(LOSS, "return error.hadamard(error).sum() / (2 * error.rows() * error.cols());")
                        .failing(VALUES)
                        .diagnosedAs("loss.halved"),
                mistake(33, "half of it, in loss and gradient")
                        .replace(LOSS, "return error.hadamard(error).sum() / (2 * error.rows() * error.cols());")
                        .replace(GRADIENT, "return error.times(1.0 / (error.rows() * error.cols()));")
                        .failing(VALUES)
                        .diagnosedAs("loss.halved"),
                mistake(34, "absolute for squared")
                        .replace(LOSS, "return error.map(Math::abs).sum() / (error.rows() * error.cols());")
                        .failing(VALUES)
                        .diagnosedAs("loss.absolute"),
                mistake(189, "the square of the sum")
                        .replace(LOSS, "return Math.pow(error.sum(), 2) / (error.rows() * error.cols());")
                        .failing(VALUES, ENTRIES)
                        .diagnosedAs("loss.square-of-mean"),
                mistake(190, "the error itself, not its square")
                        .replace(LOSS, "return error.sum() / (error.rows() * error.cols());")
                        .failing(VALUES)
                        .diagnosedAs("loss.not-squared"),
                mistake(191, "mean over the columns only")
                        .replace(LOSS, "return error.hadamard(error).sum() / error.cols();")
                        .failing(VALUES, ENTRIES)
                        .diagnosedAs("batch.columns-only"),
                mistake(258, "the mean is always over six entries")
                        .replace(LOSS, "return error.hadamard(error).sum() / 6;")
                        .failing(ENTRIES)
                        .diagnosedAs("batch.fixed-count"),
                mistake(265, "float predictions")
                        .replace(LOSS, """
                                error = error.map(e -> (float) e);
                                return error.hadamard(error).sum() / (error.rows() * error.cols());
                                """)
                        .failing("gradientMatchesLoss")
                        .diagnosedAs("numbers.precision"));
    }
}
