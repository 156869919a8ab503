package fromscratch.grader.exercises.linearcollapse;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong where two linear layers become one. */
final class CollapseMistakes implements PlantedMistakes {
    private static final String ONE_LAYER = "return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2));";

    private static final String VALUES = "collapseWorkedExample";
    private static final String SHAPES = "collapseShapes";
    private static final String BOTH = "collapseEqualsBothLayers";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(85, "b1 does not pass through the second layer")
                        .replace(ONE_LAYER, "return new Layer(W1.matmul(W2), b1.plus(b2));")
                        .failing(VALUES, SHAPES, BOTH)
                        .diagnosedAs("collapse.b1-skips"),
                mistake(86, "b2 is left out")
                        .replace(ONE_LAYER, "return new Layer(W1.matmul(W2), b1.matmul(W2));")
                        .failing(VALUES, BOTH)
                        .diagnosedAs("collapse.no-b2"),
                mistake(87, "b1 is left out")
                        .replace(ONE_LAYER, "return new Layer(W1.matmul(W2), b2);")
                        .failing(VALUES, BOTH)
                        .diagnosedAs("collapse.no-b1"),
                mistake(155, "the weights are multiplied in the wrong order")
                        .replace(ONE_LAYER, "return new Layer(W2.matmul(W1), b1.matmul(W2).plus(b2));")
                        .failing(VALUES, SHAPES, BOTH)
                        .diagnosedAs("shapes.order"),
                mistake(156, "a ReLU stays between the layers")
                        .replace(
                                ONE_LAYER,
                                "return new Layer(Activations.relu(W1).matmul(W2), Activations.relu(b1).matmul(W2).plus(b2));")
                        .failing(VALUES, BOTH)
                        .diagnosedAs("collapse.activated"),
                mistake(157, "b2 is counted twice")
                        .replace(ONE_LAYER, "return new Layer(W1.matmul(W2), b1.matmul(W2).plus(b2).plus(b2));")
                        .failing(VALUES, BOTH)
                        .diagnosedAs("collapse.b2-twice"),
                mistake(250, "W is rounded to two decimals")
                        .replace(
                                ONE_LAYER,
                                "return new Layer(W1.matmul(W2).map(w -> Math.round(w * 100) / 100.0), b1.matmul(W2).plus(b2));")
                        .failing(BOTH)
                        .diagnosedAs("numbers.rounded"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(
                SHAPES,
                "says that b has kept the width of the hidden layer, which the other checks meet as an exception");
    }
}
