package fromscratch.grader.exercises.linear;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;
import java.util.Map;

/** What goes wrong in {@code dX}, {@code dW} and {@code db}. */
final class BackwardMistakes implements PlantedMistakes {
    private static final String FORWARD = "return X.matmul(W).plusRow(b);";
    private static final String DX = "Matrix dX = dZ.matmul(W.transpose());";
    private static final String DW = "Matrix dW = X.transpose().matmul(dZ);";
    private static final String DB = "Matrix db = dZ.columnSums();";
    private static final String GRADIENTS = "return new Gradients(dX, dW, db);";
    private static final String CONSTRUCTOR = "private Linear() {}";

    private static final String VALUES = "backwardWorkedExample";
    private static final String SHAPES = "backwardShapes";
    private static final String SLOPES_X = "backwardMatchesForwardInX";
    private static final String SLOPES_W = "backwardMatchesForwardInW";
    private static final String SLOPES_B = "backwardMatchesForwardInB";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(39, "dW is averaged over the batch, db is not")
                        .replace(DW, "Matrix dW = X.transpose().matmul(dZ).times(1.0 / X.rows());")
                        .failing(VALUES, SLOPES_W)
                        .diagnosedAs("batch.averaged"),
                mistake(40, "dW comes out transposed")
                        .replace(DW, "Matrix dW = dZ.transpose().matmul(X);")
                        .failing(VALUES, SHAPES, SLOPES_W)
                        .diagnosedAs("shapes.transposed"),
                mistake(41, "dX takes W instead of its transpose")
                        .replace(DX, "Matrix dX = dZ.matmul(W);")
                        .failing(VALUES, SHAPES, SLOPES_X, SLOPES_W, SLOPES_B)
                        .diagnosedAs("shapes.untransposed"),
                mistake(42, "db is not summed over the batch")
                        .replace(DB, "Matrix db = dZ;")
                        .failing(VALUES, SHAPES, SLOPES_B)
                        .diagnosedAs("batch.not-summed"),
                mistake(43, "db is averaged over the batch")
                        .replace(DB, "Matrix db = dZ.columnSums().times(1.0 / dZ.rows());")
                        .failing(VALUES, SLOPES_B)
                        .diagnosedAs("batch.averaged"),
                mistake(44, "db is summed over the outputs")
                        .replace(DB, "Matrix db = dZ.rowSums().transpose();")
                        .failing(VALUES, SHAPES, SLOPES_B)
                        .diagnosedAs("batch.wrong-axis"),
                mistake(58, "float entries of dW")
                        .replace(DW, "Matrix dW = X.transpose().matmul(dZ).map(g -> (float) g);")
                        .failing(SLOPES_W)
                        .diagnosedAs("numbers.precision"),
                mistake(130, "dX and dW change places")
                        .replace(GRADIENTS, "return new Gradients(dW, dX, db);")
                        .failing(VALUES, SHAPES, SLOPES_X, SLOPES_W)
                        .diagnosedAs("shapes.swapped"),
                mistake(131, "db is the first row of dZ")
                        .replace(DB, "Matrix db = dZ.selectRows(new int[] {0});")
                        .failing(VALUES, SLOPES_B)
                        .diagnosedAs("batch.one-row"),
                mistake(152, "dX is averaged over the batch")
                        .replace(DX, "Matrix dX = dZ.matmul(W.transpose()).times(1.0 / X.rows());")
                        .failing(VALUES, SLOPES_X)
                        .diagnosedAs("batch.averaged"),
                mistake(153, "dX forgets what arrives")
                        .replace(DX, "Matrix dX = dZ.map(d -> 1).matmul(W.transpose());")
                        .failing(VALUES, SLOPES_X)
                        .diagnosedAs("chain.upstream-ignored"),
                mistake(154, "dW forgets what arrives")
                        .replace(DW, "Matrix dW = X.transpose().matmul(dZ.map(d -> 1));")
                        .failing(VALUES, SLOPES_W)
                        .diagnosedAs("chain.upstream-ignored"),
                mistake(236, "dW goes on growing from call to call")
                        .replace(DW, """
                                Matrix dW = X.transpose().matmul(dZ);
                                if (before != null && before.rows() == dW.rows() && before.cols() == dW.cols()) {
                                    dW = dW.plus(before);
                                }
                                before = dW;
                                """)
                        .replace(CONSTRUCTOR, "private Linear() {}\n\nprivate static Matrix before;")
                        .failing(VALUES)
                        .diagnosedAs("state.never-reset"),
                mistake(243, "the gradients of the first call are kept")
                        .replace(GRADIENTS, """
                                first = first == null ? new Gradients(dX, dW, db) : first;
                                return first;
                                """)
                        .replace(CONSTRUCTOR, "private Linear() {}\n\nprivate static Gradients first;")
                        .failing(VALUES, SHAPES, SLOPES_X, SLOPES_W, SLOPES_B)
                        .diagnosedAs("state.kept-forward"),
                mistake(244, "the way back takes the X of the last way forward")
                        .replace(DW, "Matrix dW = (last == null ? X : last).transpose().matmul(dZ);")
                        .replace(FORWARD, "last = X;\nreturn X.matmul(W).plusRow(b);")
                        .replace(CONSTRUCTOR, "private Linear() {}\n\nprivate static Matrix last;")
                        .failing(SLOPES_X, SLOPES_W, SLOPES_B)
                        .diagnosedAs("state.kept-forward"),
                mistake(248, "dX is rounded to two decimals")
                        .replace(DX, "Matrix dX = dZ.matmul(W.transpose()).map(g -> Math.round(g * 100) / 100.0);")
                        .failing(SLOPES_X)
                        .diagnosedAs("numbers.rounded"),
                mistake(249, "db is rounded to one decimal")
                        .replace(DB, "Matrix db = dZ.columnSums().map(g -> Math.round(g * 10) / 10.0);")
                        .failing(SLOPES_B)
                        .diagnosedAs("numbers.rounded"));
    }

    @Override
    public Map<String, String> neverAlone() {
        return Map.of(
                SHAPES,
                "says for all three gradients at once which shape is wrong: the usual trouble with a transposed factor");
    }
}
