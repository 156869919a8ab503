package fromscratch.grader.exercises.meansquarederror;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in the gradient of the mean squared error. */
final class GradientMistakes implements PlantedMistakes {
    private static final String GRADIENT = "return error.times(2.0 / (error.rows() * error.cols()));";

    private static final String VALUES = "gradientWorkedExample";
    private static final String SLOPES = "gradientMatchesLoss";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(13, "2 / (N·m) in whole numbers")
                        .replace(GRADIENT, "return error.times(2 / (error.rows() * error.cols()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("numbers.integer-division"),
                mistake(33, "the 2 is missing in the gradient")
                        .replace(GRADIENT, "return error.times(1.0 / (error.rows() * error.cols()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("loss.two-missing"),
                mistake(35, "target - prediction")
                        .replace(GRADIENT, "return error.times(-2.0 / (error.rows() * error.cols()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("numbers.negated"),
                mistake(37, "divided by the rows only")
                        .replace(GRADIENT, "return error.times(2.0 / error.rows());")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("batch.rows-only"),
                mistake(42, "summed over the batch")
                        .replace(GRADIENT, "return error.columnSums().times(2.0 / (error.rows() * error.cols()));")
                        .failing(VALUES, "gradientShapes", SLOPES)
                        .diagnosedAs("shapes.summed"),
                mistake(192, "the prediction alone")
                        .replace(GRADIENT, "return prediction.times(2.0 / (error.rows() * error.cols()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("loss.target-missing"),
                mistake(193, "the sign of the error")
                        .replace(GRADIENT, "return error.map(Math::signum).times(2.0 / (error.rows() * error.cols()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("loss.absolute"),
                mistake(194, "the square is not derived")
                        .replace(GRADIENT, "return error.hadamard(error).times(2.0 / (error.rows() * error.cols()));")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("chain.loss-for-gradient"),
                mistake(195, "divided by the columns only")
                        .replace(GRADIENT, "return error.times(2.0 / error.cols());")
                        .failing(VALUES, SLOPES)
                        .diagnosedAs("batch.columns-only"),
                mistake(259, "the factor is always a third")
                        .replace(GRADIENT, "return error.times(1.0 / 3);")
                        .failing(SLOPES)
                        .diagnosedAs("batch.fixed-count"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(
                "gradientShapes",
                "says that the gradient has not the prediction's shape before any number is looked at");
    }
}
