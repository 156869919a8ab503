package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.grading.Grading;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Status;
import fromscratch.grader.policy.Forbidden;
import fromscratch.grader.remote.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake is paid for once: what builds on it is judged with the instructor's solution in its place. */
class OncePaidTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(60));
    private static final Edit TRANSPOSED = new Edit(
            "Linear", "Matrix dW = X.transpose().matmul(dZ);", "Matrix dW = X.transpose().matmul(dZ).transpose();");
    private static final Edit SOFTMAX_OF_NOTHING = new Edit(
            "Softmax", "Matrix exponentials = shifted.map(Math::exp);", "Matrix exponentials = shifted.map(z -> 1);");
    private static final Edit NO_MEAN =
            new Edit("CrossEntropy", "minus(oneHot).times(1.0 / labels.length)", "minus(oneHot)");

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(LIMITS, OncePaidTest::solutions);

    private static ReferenceSolutions solutions() {
        return new ReferenceSolutions(new TreeMap<>(Solutions.sources()));
    }

    private static Map<String, String> with(Edit... edits) {
        Map<String, String> sources = Solutions.sources();
        for (Edit edit : edits) {
            sources = edit.in(sources);
        }
        return sources;
    }

    private static Report judge(Edit... edits) throws IOException {
        return judge(with(edits));
    }

    private static Report judge(Map<String, String> sources) throws IOException {
        return JUDGE.report(sources, 1);
    }

    private static ExerciseResult exercise(Report report, String id) {
        return report.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CheckResult check(Report report, String id) {
        return report.only(CheckId.parse(id)).exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Everything but {@code wrong} is right, and earns every point. */
    private static void onlyLoses(Report report, String wrong, int points) {
        assertThat(report.exercises())
                .filteredOn(exercise -> !exercise.id().equals(wrong))
                .allMatch(exercise -> exercise.status() == Status.PASSED && exercise.score() == exercise.maxScore());
        assertThat(report.score()).isEqualTo(100 - points);
    }

    static Collection<Mistake> oneOfEachExercise() {
        Map<String, Mistake> first = new LinkedHashMap<>();
        Catalogue.all().forEach(mistake -> first.putIfAbsent(mistake.exercise(), mistake));
        return first.values();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachExercise")
    void a_planted_mistake_costs_only_its_own_points(Mistake mistake) throws Exception {
        Report report = judge(mistake.plantedIn(Solutions.sources()));
        ExerciseResult own = exercise(report, mistake.exercise());
        assertThat(own.status().isWrong()).isTrue();
        assertThat(own.substitutedScore()).isZero();
        onlyLoses(report, mistake.exercise(), own.maxScore() - own.score());
    }

    @Test
    void a_wrong_gradient_of_the_linear_layer_costs_only_its_own_points() throws Exception {
        Report report = judge(TRANSPOSED);
        onlyLoses(report, "Linear", 8);
        assertThat(exercise(report, "TwoLayerNetwork").substitutedScore()).isEqualTo(7);
        assertThat(exercise(report, "TwoLayerNetwork").substitutes()).containsExactly("Linear");
        assertThat(exercise(report, "Training").substitutedScore()).isEqualTo(10);
        assertThat(exercise(report, "LinearCollapse").substitutedScore()).isZero();
        assertThat(exercise(report, "Linear").substitutedScore()).isZero();
    }

    @Test
    void a_wrong_softmax_costs_only_its_own_points() throws Exception {
        Report report = judge(SOFTMAX_OF_NOTHING);
        assertThat(exercise(report, "Softmax").status()).isEqualTo(Status.FAILED);
        onlyLoses(report, "Softmax", 10 - exercise(report, "Softmax").score());
        assertThat(check(report, "CrossEntropy.gradientWorkedExample").substitutes())
                .containsExactly("Softmax");
    }

    @Test
    void a_wrong_prediction_costs_training_nothing() throws Exception {
        Report report = judge(new Edit("TwoLayerNetwork", "return logits(X).argmax();", "return new int[X.rows()];"));
        onlyLoses(report, "TwoLayerNetwork", 2);
        assertThat(exercise(report, "Training").substitutes()).containsExactly("TwoLayerNetwork");
    }

    @Test
    void a_foundation_that_is_still_a_todo_does_not_keep_what_builds_on_it_from_being_judged() throws Exception {
        Report report = judge(new Edit(
                "Sgd",
                "// <solution Sgd.step>",
                "if (learningRate > 0) throw new fromscratch.given.TodoException(\"Sgd.step\"); //"));
        assertThat(exercise(report, "Training").substitutedScore()).isEqualTo(10);
        onlyLoses(report, "Sgd", 6);
    }

    @Test
    void a_mistake_on_top_of_another_is_found_as_well() throws Exception {
        Report report = judge(SOFTMAX_OF_NOTHING, NO_MEAN);
        CheckResult gradient = check(report, "CrossEntropy.gradientWorkedExample");
        assertThat(gradient.status()).isEqualTo(Status.FAILED);
        assertThat(gradient.substitutes()).containsExactly("Softmax");
        assertThat(gradient.finding()).isNotNull();
        assertThat(gradient.location().file()).isEqualTo("CrossEntropy.java");
        assertThat(check(report, "CrossEntropy.gradientRowsSumToZero").status()).isEqualTo(Status.PASSED);
        assertThat(exercise(report, "Training").score()).isEqualTo(10);
        assertThat(exercise(report, "Training").substitutes()).containsExactlyInAnyOrder("Softmax", "CrossEntropy");
    }

    @Test
    void a_tower_of_mistakes_is_judged_storey_by_storey() throws Exception {
        Report report = judge(
                TRANSPOSED,
                new Edit("TwoLayerNetwork", "W1.setGrad(W1.grad().plus(first.dW()))", "W1.setGrad(first.dW())"),
                new Edit("Training", "losses.add(total / X.rows());", "losses.add(total);"));
        assertThat(check(report, "TwoLayerNetwork.gradientsAccumulate").status())
                .isEqualTo(Status.FAILED);
        assertThat(check(report, "TwoLayerNetwork.gradientsMatchTheLoss").substitutedScore())
                .isEqualTo(1);
        assertThat(check(report, "Training.trainTraceOfParameters").substitutedScore())
                .isEqualTo(3);
        assertThat(check(report, "Training.trainReportsTheMeanLossOfEachEpoch").status())
                .isEqualTo(Status.FAILED);
    }

    @Test
    void where_a_method_waits_for_its_own_exercise_its_own_result_stands() throws Exception {
        Report report =
                judge(new Edit("Activations", "return Z.map(z -> Math.max(0, z));", "return Z.map(Math::abs);"));
        CheckResult slope = check(report, "Activations.reluBackwardMatchesForward");
        assertThat(slope.status()).isEqualTo(Status.BLOCKED);
        assertThat(slope.blockedBy()).containsExactly(new MethodId("Activations", "relu"));
        assertThat(slope.waitsForOthers()).isFalse();
        onlyLoses(report, "Activations", 3);
    }

    @Test
    void where_the_students_exercises_share_code_the_own_result_stands() throws Exception {
        Report report = judge(
                TRANSPOSED,
                new Edit(
                        "Linear",
                        "private Linear() {}",
                        "private Linear() {} static Matrix sum(Matrix A, Matrix B) { return A.plus(B); }"),
                new Edit(
                        "TwoLayerNetwork",
                        "W1.setGrad(W1.grad().plus(first.dW()))",
                        "W1.setGrad(Linear.sum(W1.grad(), first.dW()))"));
        CheckResult network = check(report, "TwoLayerNetwork.lossAndBackwardWorkedExample");
        assertThat(network.status()).isEqualTo(Status.BLOCKED);
        assertThat(network.blockedBy()).containsExactly(new MethodId("Linear", "backward"));
        assertThat(network.waitsForOthers()).isTrue();
        assertThat(exercise(report, "TwoLayerNetwork").score()).isEqualTo(8);
        assertThat(exercise(report, "Training").substitutes()).containsExactly("Linear", "TwoLayerNetwork");
        assertThat(exercise(report, "Training").score()).isEqualTo(10);
    }

    @Test
    void a_right_network_that_fits_only_its_own_layer_does_not_keep_training_from_being_judged() throws Exception {
        Report report = judge(
                new Edit(
                        "Linear",
                        "public static Matrix forward(Matrix X, Matrix W, Matrix b) {",
                        "public static Matrix forward(double[][] X, Matrix W, Matrix b) { return forward(Matrix.of(X), W, b); }\n"
                                + "static Matrix forward(Matrix X, Matrix W, Matrix b) {"),
                new Edit(
                        "TwoLayerNetwork",
                        "Matrix Z = Linear.forward(X, W1",
                        "Matrix Z = Linear.forward(X.toArray(), W1"),
                new Edit("Sgd", "minus(update)", "plus(update)"));
        assertThat(exercise(report, "TwoLayerNetwork").score()).isEqualTo(15);
        assertThat(exercise(report, "TwoLayerNetwork").substitutedScore()).isZero();
        assertThat(exercise(report, "Training").substitutedScore()).isEqualTo(10);
        assertThat(exercise(report, "Training").substitutes()).containsExactly("Linear", "TwoLayerNetwork", "Sgd");
    }

    @Test
    void nobody_wins_points_by_what_is_right_in_the_solution_alone() throws Exception {
        Report report = judge(
                TRANSPOSED,
                new Edit("TwoLayerNetwork", "return CrossEntropy.loss(logits, labels);", "return 0;"),
                new Edit(
                        "Training",
                        "Random random = new Random(seed);",
                        "Random random = new Random(seed); if (X.rows() > 0) return List.of(0.0, 0.0, 0.0);"));
        assertThat(exercise(report, "Linear").score()).isEqualTo(7);
        assertThat(exercise(report, "TwoLayerNetwork").score()).isEqualTo(8);
        assertThat(exercise(report, "Training").score()).isZero();
        assertThat(exercise(report, "Training").status()).isEqualTo(Status.FAILED);
    }

    @Test
    void a_hostile_foundation_is_replaced_as_a_whole() throws Exception {
        Report report =
                judge(new Edit("Linear", "private Linear() {}", "private Linear() {} static { while (true) {} }"));
        onlyLoses(report, "Linear", 15);
    }

    @Test
    void what_builds_on_something_forbidden_is_judged_without_it() throws Exception {
        Report report = judge(Forbidden.sources());
        assertThat(exercise(report, "Softmax").status()).isEqualTo(Status.FORBIDDEN);
        assertThat(exercise(report, "MeanSquaredError").status()).isEqualTo(Status.FORBIDDEN);
        assertThat(report.score()).isEqualTo(100 - 10 - 5);
        assertThat(exercise(report, "Training").substitutes()).containsExactly("Softmax");
    }

    @Test
    void a_solution_with_a_second_class_beside_its_own_is_refused() {
        ReferenceSolutions two = new ReferenceSolutions(new TreeMap<>(
                with(new Edit("Sgd", "public final class Sgd {", "class Other {} public final class Sgd {"))));
        assertThatThrownBy(() -> JUDGE.like(LIMITS, two))
                .isInstanceOf(UnusableSolution.class)
                .hasMessageContaining("fromscratch.Other");
    }

    @Test
    void the_line_to_look_at_is_never_one_of_the_solutions() throws Exception {
        Report report = judge(
                TRANSPOSED,
                new Edit(
                        "TwoLayerNetwork",
                        "Linear.backward(X, W1.value(), dZ)",
                        "Linear.backward(X, W1.value(), dZ.transpose())"));
        CheckResult crash = check(report, "TwoLayerNetwork.lossAndBackwardWorkedExample");
        assertThat(crash.status()).isEqualTo(Status.CRASHED);
        assertThat(crash.substitutes()).containsExactly("Linear");
        assertThat(crash.location().file()).isEqualTo("TwoLayerNetwork.java");
    }

    @Test
    void without_solutions_what_builds_on_a_mistake_is_blocked() throws Exception {
        try (Grading alone = JUDGE.like(LIMITS, ReferenceSolutions.NONE)) {
            Report report = BareGrading.report(alone, BareGrading.submission(with(TRANSPOSED)), 1);
            assertThat(report.score()).isEqualTo(75);
            assertThat(report.provenance().conditions().hasSolutions()).isFalse();
            assertThat(exercise(report, "Training").status()).isEqualTo(Status.BLOCKED);
        }
    }

    @Test
    void the_hash_of_the_solutions_goes_with_the_verdict() throws Exception {
        Report report = judge();
        assertThat(report.provenance().conditions().solutionsSha256())
                .isEqualTo(report.provenance().sourcesSha256());
        assertThat(report.exercises()).allMatch(exercise -> exercise.substitutedScore() == 0);
        assertThat(report.score()).isEqualTo(100);
    }

    @Test
    void a_solution_that_does_not_compile_is_refused_before_anybody_is_judged() {
        ReferenceSolutions broken =
                new ReferenceSolutions(new TreeMap<>(with(new Edit("Softmax", "Math::exp", "Math::expo"))));
        assertThatThrownBy(() -> JUDGE.like(LIMITS, broken))
                .isInstanceOf(UnusableSolution.class)
                .hasMessageContaining("Softmax.java:");
    }
}
