package fromscratch.grader.mistakes;

import java.util.Map;
import java.util.stream.Stream;

/** Submissions that keep something between calls, honestly or not. */
final class Stateful {
    private Stateful() {}

    static Stream<OneVerdictTest.Case> all(Map<String, String> solutions) {
        return Stream.of(
                one(
                        "right the first time it is called, then no more",
                        solutions,
                        "Linear",
                        "return X.matmul(W).plusRow(b);",
                        "return ++calls > 1 ? X.matmul(W) : X.matmul(W).plusRow(b);",
                        "private static int calls;"),
                one(
                        "wrong the first time it is called, then no more",
                        solutions,
                        "Linear",
                        "return X.matmul(W).plusRow(b);",
                        "return ++calls == 1 ? X.matmul(W) : X.matmul(W).plusRow(b);",
                        "private static int calls;"),
                one(
                        "gives the first answer again to the same shapes",
                        solutions,
                        "Softmax",
                        "public static Matrix forward(Matrix logits) {",
                        "public static Matrix forward(Matrix logits) {"
                                + " return KEPT.computeIfAbsent(logits.shape(), shape -> fresh(logits)); }"
                                + " private static Matrix fresh(Matrix logits) {",
                        "private static final java.util.Map<String, Matrix> KEPT = new java.util.HashMap<>();"),
                one(
                        "gives the first answer again to the same input",
                        solutions,
                        "Softmax",
                        "public static Matrix forward(Matrix logits) {",
                        "public static Matrix forward(Matrix logits) {"
                                + " return KEPT.computeIfAbsent(logits, again -> fresh(again)); }"
                                + " private static Matrix fresh(Matrix logits) {",
                        "private static final java.util.Map<Matrix, Matrix> KEPT = new java.util.HashMap<>();"));
    }

    private static OneVerdictTest.Case one(
            String name, Map<String, String> solutions, String exercise, String right, String wrong, String field) {
        Map<String, String> sources = new Edit(exercise, right, wrong).in(solutions);
        String head = "public final class " + exercise + " {";
        return new OneVerdictTest.Case(name, new Edit(exercise, head, head + " " + field).in(sources));
    }
}
