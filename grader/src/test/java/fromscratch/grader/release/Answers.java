package fromscratch.grader.release;

import java.util.List;

/** Results of the exercises for worked inputs: those of the checks, and those of single numbers, from {@code worked_values.py}. */
final class Answers {
    private static final Object X = new double[][] {{1, -2, 3}, {0.5, 4, -1}};
    private static final Object W = new double[][] {{2, -1, 0.5, 1}, {0, 3, -2, 1}, {1, 1, 1.5, -1}};
    private static final Object B = new double[][] {{10, 20, 30, 40}};
    private static final Object DZ = new double[][] {{1, -1, 2, 0.5}, {3, 0, -2, 1}};
    private static final Object Z = new double[][] {{-2, -0.5, 0.25}, {0.5, -1, 3}};
    private static final Object DH = new double[][] {{1, 2, 3}, {-1, 0.5, -2}};
    private static final Object LOGITS = new double[][] {{1, 2, 3}, {0, -1, 4}, {2, 2, 0.5}, {-3, 0.5, 1}};
    private static final Object LABELS = new int[] {2, 0, 1, 2};
    private static final Object PREDICTION = new double[][] {{1, 2, 3}, {4, -1, 0.5}};
    private static final Object TARGET = new double[][] {{0, 2, 5}, {1, 1, 0}};
    private static final Object W1 = new double[][] {{1, 2, 0}, {-1, 3, 2}};
    private static final Object B1 = new double[][] {{1, 0, -2}};
    private static final Object W2 = new double[][] {{2, 0, 1, -1}, {1, 1, 0, 2}, {0, -3, 1, 1}};
    private static final Object B2 = new double[][] {{5, 6, 7, 8}};

    private static final Object VALUE = new double[][] {{1, -2, 0.5}, {3, 0, -1}};
    private static final Object GRAD = new double[][] {{2, 4, -1}, {0, -8, 0.5}};

    /**
     * One result.
     *
     * @param inputs what it is computed from: matrices as arrays, numbers, labels
     */
    record Answer(String name, List<Object> inputs, double[][] result) {}

    static final List<Answer> ALL = List.of(
            of("Z of Linear.forward", new double[][] {{15, 16, 39, 36}, {10, 30.5, 20.75, 45.5}}, X, W, B),
            of("dX of Linear.backward", new double[][] {{4.5, -6.5, 2.5}, {6, 5, -1}}, X, W, DZ),
            of("dW of Linear.backward", new double[][] {{2.5, -1, 1, 1}, {10, 2, -12, 3}, {0, -3, 8, 0.5}}, X, W, DZ),
            of("b of LinearCollapse.collapse", new double[][] {{7, 12, 6, 5}}, W1, B1, W2, B2),
            of("relu(Z)", new double[][] {{0, 0, 0.25}, {0.5, 0, 3}}, Z),
            of("reluBackward(Z, dH)", new double[][] {{0, 0, 3}, {-1, 0, -2}}, Z, DH),
            of(
                    "softmax(logits)",
                    new double[][] {
                        {0.09003057317038046, 0.24472847105479764, 0.6652409557748218},
                        {0.0178679818703045, 0.006573263185309083, 0.9755587549443865},
                        {0.4498162176582741, 0.4498162176582741, 0.10036756468345168},
                        {0.01127222858217413, 0.3732849440803858, 0.61544282733744}
                    },
                    LOGITS),
            of("CrossEntropy.loss", new double[][] {{1.4291700663142648}}, LOGITS, LABELS),
            of(
                    "CrossEntropy.gradient",
                    new double[][] {
                        {0.022507643292595116, 0.06118211776369941, -0.08368976105629455},
                        {-0.24553300453242388, 0.0016433157963272708, 0.24388968873609662},
                        {0.11245405441456853, -0.13754594558543148, 0.02509189117086292},
                        {0.0028180571455435326, 0.09332123602009645, -0.09613929316563999}
                    },
                    LOGITS,
                    LABELS),
            of("MeanSquaredError.loss", new double[][] {{3.0416666666666665}}, PREDICTION, TARGET),
            of(
                    "MeanSquaredError.gradient",
                    new double[][] {
                        {0.3333333333333333, 0, -0.6666666666666666}, {1, -0.6666666666666666, 0.16666666666666666}
                    },
                    PREDICTION,
                    TARGET),
            of("the step of Sgd", new double[][] {{0.5, -3, 0.75}, {3, 2, -1.125}}, VALUE, GRAD, 0.25),
            of("tanh(z)", new double[][] {{0.6043677771171636}}, 0.7),
            of("the derivative of tanh", new double[][] {{0.6347395899824584}}, 0.7),
            of("sigmoid(z)", new double[][] {{0.6681877721681662}}, 0.7),
            of("the derivative of the sigmoid", new double[][] {{0.22171287329310904}}, 0.7));

    private Answers() {}

    private static Answer of(String name, double[][] result, Object... inputs) {
        return new Answer(name, List.of(inputs), result);
    }
}
