package fromscratch.grader.exercises.twolayernetwork;

import fromscratch.grader.mistakes.Mistake;
import fromscratch.grader.mistakes.PlantedMistakes;
import java.util.List;

/** What goes wrong in the predictions. */
final class PredictMistakes implements PlantedMistakes {
    private static final String PREDICT = "return logits(X).argmax();";

    private static final String CLASSES = "predictWorkedExample";

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                mistake(270, "the best logit so far begins at 0")
                        .replace(PREDICT, """
                                Matrix logits = logits(X);
                                int[] classes = new int[X.rows()];
                                for (int i = 0; i < classes.length; i++) {
                                    double best = 0;
                                    for (int j = 0; j < logits.cols(); j++) {
                                        if (logits.get(i, j) > best) {
                                            best = logits.get(i, j);
                                            classes[i] = j;
                                        }
                                    }
                                }
                                return classes;
                                """)
                        .failing(CLASSES)
                        .undiagnosed("the atlas has no example whose logits are all negative"),
                mistake(271, "logits compared as floats")
                        .replace(PREDICT, "return logits(X).map(z -> (float) z).argmax();")
                        .failing(CLASSES)
                        .undiagnosed("the atlas has no logits that only a double tells apart"),
                mistake(119, "the last of equals")
                        .replace(PREDICT, """
                                Matrix logits = logits(X);
                                int[] best = new int[X.rows()];
                                for (int i = 0; i < best.length; i++) {
                                    for (int j = 0; j < logits.cols(); j++) {
                                        if (logits.get(i, j) >= logits.get(i, best[i])) {
                                            best[i] = j;
                                        }
                                    }
                                }
                                return best;
                                """)
                        .failing(CLASSES)
                        .diagnosedAs("predict.last-of-equals"),
                mistake(120, "classes are counted from 1")
                        .replace(
                                PREDICT,
                                "return java.util.Arrays.stream(logits(X).argmax()).map(c -> c + 1).toArray();")
                        .failing(CLASSES)
                        .diagnosedAs("labels.off-by-one"),
                mistake(121, "the smallest logit wins")
                        .replace(PREDICT, "return logits(X).times(-1).argmax();")
                        .failing(CLASSES)
                        .diagnosedAs("predict.smallest"),
                mistake(122, "the best example of each class")
                        .replace(PREDICT, "return logits(X).transpose().argmax();")
                        .failing(CLASSES)
                        .diagnosedAs("predict.columns"),
                mistake(123, "predict learns from its guesses")
                        .replace(PREDICT, """
                                int[] guesses = logits(X).argmax();
                                lossAndBackward(X, guesses);
                                return guesses;
                                """)
                        .failing("predictLeavesParametersAlone")
                        .diagnosedAs("state.gradients-changed"),
                mistake(137, "the first prediction for every example")
                        .replace(PREDICT, """
                                int[] classes = new int[X.rows()];
                                java.util.Arrays.fill(classes, logits(X).argmax()[0]);
                                return classes;
                                """)
                        .failing(CLASSES)
                        .diagnosedAs("predict.first-row"),
                mistake(138, "predict looks at the hidden units")
                        .replace(
                                PREDICT, "return Activations.relu(Linear.forward(X, W1.value(), b1.value())).argmax();")
                        .failing(CLASSES)
                        .diagnosedAs("predict.hidden"),
                mistake(139, "the last class is never predicted")
                        .replace(PREDICT, """
                                Matrix logits = logits(X);
                                return Matrix.generate(X.rows(), logits.cols() - 1, logits::get).argmax();
                                """)
                        .failing(CLASSES)
                        .diagnosedAs("predict.never-last"),
                mistake(241, "the first predictions are kept")
                        .replace(PREDICT, """
                                if (kept == null) {
                                    kept = logits(X).argmax();
                                }
                                return kept;
                                """)
                        .replace("private final Parameter b2;", "private final Parameter b2;\nprivate int[] kept;")
                        .failing(CLASSES)
                        .diagnosedAs("state.kept-forward"));
    }
}
