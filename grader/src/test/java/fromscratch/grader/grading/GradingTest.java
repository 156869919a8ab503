package fromscratch.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fromscratch.grader.intake.Submission;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Status;
import fromscratch.grader.policy.Forbidden;
import fromscratch.grader.remote.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the judge says of a submission whose code runs in a worker. */
class GradingTest {
    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.USUAL);

    private static Report judge(Map<String, String> sources) throws IOException {
        return JUDGE.report(sources, 1);
    }

    @Test
    void the_solutions_earn_every_point() throws Exception {
        Report report = judge(Solutions.sources());
        assertThat(report.status()).isEqualTo(Status.PASSED);
        assertThat(report.score()).isEqualTo(100);
    }

    @Test
    void what_is_forbidden_costs_that_exercise_and_is_never_loaded() throws Exception {
        Report report = judge(Forbidden.sources());
        assertThat(report.exercises())
                .extracting(exercise -> exercise.id() + " " + exercise.status().id() + " " + exercise.score())
                .containsExactly(
                        "Linear passed 15",
                        "Activations passed 15",
                        "LinearCollapse passed 5",
                        "Softmax forbidden 0",
                        "CrossEntropy blocked 7",
                        "MeanSquaredError forbidden 0",
                        "TwoLayerNetwork blocked 8",
                        "Sgd passed 10",
                        "Training blocked 0");
        assertThat(checks(report, "Softmax")).allSatisfy(check -> {
            int line = Forbidden.line("Softmax.java", "// here");
            assertThat(check.status()).isEqualTo(Status.FORBIDDEN);
            assertThat(check.location()).isEqualTo(new Location("Softmax.java", line));
            assertThat(check.finding())
                    .isEqualTo(Finding.of("forbidden", "Softmax.java:" + line, "java.lang.System.exit"));
        });
        assertThat(checks(report, "MeanSquaredError")).allSatisfy(check -> {
            assertThat(check.status()).isEqualTo(Status.FORBIDDEN);
            assertThat(check.location()).isEqualTo(new Location("Helper.java", 5));
            assertThat(check.finding())
                    .isEqualTo(
                            Finding.of("forbidden-elsewhere", "Helper.java:5", "java.lang.Thread", "MeanSquaredError"));
        });
        assertThat(checks(report, "CrossEntropy"))
                .filteredOn(check -> check.status() == Status.BLOCKED)
                .isNotEmpty()
                .allSatisfy(check -> {
                    assertThat(check.blockedBy()).containsExactly(new MethodId("Softmax", "forward"));
                    assertThat(check.finding().key()).isEqualTo("forbidden");
                });
    }

    @Test
    void a_submission_in_which_everything_is_forbidden_is_not_a_broken_one() throws Exception {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.replaceAll((file, text) -> text.replaceFirst(
                "public final class [^{]*\\{", "$0 static final String HOME = System.getenv(\"HOME\");"));
        Report report = judge(sources);
        assertThat(report.status()).isEqualTo(Status.FORBIDDEN);
        assertThat(report.exercises()).allMatch(exercise -> exercise.status() == Status.FORBIDDEN);
        assertThat(report.score()).isZero();
    }

    /** Logits of 400 are asked for by the second look alone. */
    @Test
    void a_worker_that_is_lost_in_a_second_look_leaves_the_verdicts_as_they_were() throws Exception {
        String shifted = "Matrix shifted = ";
        Report unharmed = judge(softmax(shifted, "shifted.map(Math::exp)", "shifted.map(z -> Math.exp(-z))"));
        assertThat(unharmed.exercises().get(3).checks())
                .extracting(CheckResult::diagnosis)
                .filteredOn(Objects::nonNull)
                .extracting(Diagnosis::id)
                .containsExactly("softmax.sign");
        String hangs = "while (logits.get(0, 0) == 400) {}\n" + shifted;
        Submission lost =
                BareGrading.submission(softmax(hangs, "shifted.map(Math::exp)", "shifted.map(z -> Math.exp(-z))"));
        Limits limits = Limits.perCheck(Duration.ofSeconds(3));
        try (Grading impatient = JUDGE.like(limits, ReferenceSolutions.NONE)) {
            Report report = BareGrading.report(impatient, lost, 1);
            assertThat(report.exercises())
                    .extracting(exercise -> exercise.id() + exercise.status() + exercise.score())
                    .isEqualTo(unharmed.exercises().stream()
                            .map(exercise -> exercise.id() + exercise.status() + exercise.score())
                            .toList());
            assertThat(report.exercises().get(3).checks()).allMatch(check -> check.diagnosis() == null);
        }
    }

    @Test
    void code_that_computes_without_end_is_told_of_its_processor_time() throws Exception {
        Limits limits = Limits.perCheck(Duration.ofSeconds(1));
        String loops = "for (int i = 0; i >= 0; i = (i + 1) % 1000) {}\n";
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.computeIfPresent(
                "Linear.java", (file, text) -> text.replace("return X.matmul", loops + "return X.matmul"));
        try (Grading impatient = JUDGE.like(limits, ReferenceSolutions.NONE)) {
            Report report = BareGrading.report(impatient, BareGrading.submission(sources), 1);
            assertThat(checks(report, "Linear").get(0).finding())
                    .isEqualTo(Findings.timedOut("Linear.forward", limits.check()));
        }
    }

    /** The digits need far more than a thousandth of a second. */
    @Test
    void a_slow_check_is_held_to_a_limit_of_its_own() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(20), Duration.ofMillis(1), Duration.ofSeconds(120));
        try (Grading impatient = JUDGE.like(limits, ReferenceSolutions.NONE)) {
            Report report = BareGrading.report(impatient, BareGrading.submission(Solutions.sources()), 1);
            assertThat(report.exercises())
                    .flatExtracting(ExerciseResult::checks)
                    .filteredOn(check -> check.status() != Status.PASSED)
                    .extracting(CheckResult::id, CheckResult::status)
                    .containsExactly(tuple(new CheckId("Training", "trainLearnsDigits"), Status.TIMED_OUT));
        }
    }

    private static Map<String, String> softmax(String shifted, String right, String wrong) {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.computeIfPresent("Softmax.java", (file, text) -> text.replace("Matrix shifted = ", shifted)
                .replace(right, wrong));
        return sources;
    }

    private static List<CheckResult> checks(Report report, String exercise) {
        return report.exercises().stream()
                .filter(result -> result.id().equals(exercise))
                .flatMap(result -> result.checks().stream())
                .toList();
    }
}
