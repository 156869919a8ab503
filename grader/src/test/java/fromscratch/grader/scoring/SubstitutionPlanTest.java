package fromscratch.grader.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which exercises are replaced, and which checks run again, on the real course. */
class SubstitutionPlanTest {
    private static final Course COURSE = Manifest.read();
    private static final Set<String> ALL =
            COURSE.exercises().stream().map(Exercise::id).collect(Collectors.toSet());

    private Observations seen = new Observations(
            COURSE.checks().map(check -> Observation.passed(check.id())).toList());

    private void see(Observation observation) {
        seen = seen.with(observation);
    }

    private void wrong(String... methods) {
        for (String method : methods) {
            checksOf(method).forEach(id -> see(Observation.of(id, Status.FAILED, Finding.of("number", "f", "1", "2"))));
        }
    }

    private void todo(String method) {
        checksOf(method).forEach(id -> see(Observation.notStarted(id, MethodId.parse(method))));
    }

    private static List<CheckId> checksOf(String method) {
        return COURSE.methodNamed(method).orElseThrow().checks().stream()
                .map(Check::id)
                .toList();
    }

    private Optional<SubstitutionPlan> next(String... replaced) {
        return SubstitutionPlan.next(COURSE, seen, Set.of(replaced), ALL);
    }

    private static Set<String> methods(SubstitutionPlan plan) {
        return plan.checks().stream()
                .map(COURSE::methodOf)
                .map(method -> method.id().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void where_everything_is_right_nothing_runs_again() {
        assertThat(next()).isEmpty();
    }

    @Test
    void a_mistake_that_nothing_waits_for_is_no_reason_for_another_run() {
        wrong("Linear.backward", "MeanSquaredError.loss", "MeanSquaredError.gradient");
        assertThat(next()).isEmpty();
    }

    @Test
    void everything_that_waits_for_one_exercise_runs_again_at_once() {
        wrong("Linear.backward", "TwoLayerNetwork.lossAndBackward", "Training.train");
        SubstitutionPlan plan = next().orElseThrow();
        assertThat(plan.replaced()).containsExactly("Linear");
        assertThat(methods(plan)).containsExactlyInAnyOrder("TwoLayerNetwork.lossAndBackward", "Training.train");
        assertThat(next("Linear").map(SubstitutionPlan::replaced)).contains(Set.of("Linear", "TwoLayerNetwork"));
    }

    @Test
    void exercises_apart_from_each_other_are_replaced_in_one_run() {
        wrong("Linear.forward", "Softmax.forward", "LinearCollapse.collapse", "CrossEntropy.gradient");
        wrong("TwoLayerNetwork.logits", "TwoLayerNetwork.lossAndBackward");
        SubstitutionPlan plan = next().orElseThrow();
        assertThat(plan.replaced()).containsExactlyInAnyOrder("Linear", "Softmax");
        assertThat(methods(plan))
                .containsExactlyInAnyOrder(
                        "LinearCollapse.collapse",
                        "CrossEntropy.gradient",
                        "TwoLayerNetwork.logits",
                        "TwoLayerNetwork.lossAndBackward");
    }

    @Test
    void a_method_is_judged_before_its_own_exercise_is_replaced() {
        wrong("Softmax.forward", "CrossEntropy.loss", "CrossEntropy.gradient", "TwoLayerNetwork.lossAndBackward");
        SubstitutionPlan first = next().orElseThrow();
        assertThat(first.replaced()).containsExactly("Softmax");
        assertThat(methods(first)).containsExactly("CrossEntropy.gradient");
        SubstitutionPlan second = next("Softmax").orElseThrow();
        assertThat(second.replaced()).containsExactlyInAnyOrder("Softmax", "CrossEntropy");
        assertThat(methods(second)).containsExactly("TwoLayerNetwork.lossAndBackward");
        assertThat(next("Softmax", "CrossEntropy")).isEmpty();
    }

    @Test
    void a_method_never_meets_the_solution_of_what_builds_on_it() {
        wrong("Softmax.forward", "CrossEntropy.gradient", "TwoLayerNetwork.initialize", "Training.train");
        SubstitutionPlan first = next().orElseThrow();
        assertThat(first.replaced()).containsExactly("Softmax");
        assertThat(methods(first)).containsExactly("CrossEntropy.gradient");
    }

    @Test
    void a_method_that_waits_for_its_own_exercise_does_not_run_again() {
        wrong("Activations.relu", "Activations.reluBackward", "TwoLayerNetwork.logits");
        SubstitutionPlan plan = next().orElseThrow();
        assertThat(plan.replaced()).containsExactly("Activations");
        assertThat(methods(plan)).containsExactly("TwoLayerNetwork.logits");
    }

    @Test
    void what_is_still_a_todo_blocks_as_what_is_wrong_does_and_is_not_run_again_itself() {
        todo("Sgd.step");
        checksOf("Training.train").forEach(id -> see(Observation.notStarted(id, new MethodId("Sgd", "step"))));
        assertThat(next().map(SubstitutionPlan::checks).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(checksOf("Training.train"));
        todo("Training.train");
        assertThat(next()).isEmpty();
    }

    @Test
    void the_todo_of_something_that_a_method_is_not_meant_to_build_on_is_not_replaced() {
        todo("LinearCollapse.collapse");
        checksOf("Linear.forward")
                .forEach(id -> see(Observation.notStarted(id, new MethodId("LinearCollapse", "collapse"))));
        assertThat(next()).isEmpty();
    }

    @Test
    void nothing_is_replaced_that_there_is_no_solution_of() {
        wrong("Linear.backward", "TwoLayerNetwork.lossAndBackward");
        assertThat(SubstitutionPlan.next(COURSE, seen, Set.of(), Set.of("Softmax")))
                .isEmpty();
    }

    @Test
    void points_that_are_earned_already_are_not_put_at_risk() {
        wrong("Softmax.forward");
        CheckId extreme = new CheckId("CrossEntropy", "gradientExtremeLogits");
        see(Observation.of(extreme, Status.FAILED, Finding.of("number", "f", "1", "2")));
        assertThat(next().orElseThrow().checks()).containsExactly(extreme);
    }

    @Test
    void an_exercise_that_does_not_fit_is_left_out_and_replaced_for_what_builds_on_it() {
        wrong("Linear.backward", "TwoLayerNetwork.lossAndBackward", "Training.train");
        SubstitutionPlan fit = next().orElseThrow().without(COURSE, Set.of("TwoLayerNetwork", "MeanSquaredError"), ALL);
        assertThat(fit.replaced()).containsExactlyInAnyOrder("Linear", "TwoLayerNetwork");
        assertThat(methods(fit)).containsExactly("Training.train");
        assertThat(fit.without(COURSE, Set.of("MeanSquaredError"), ALL)).isEqualTo(fit);
    }

    @Test
    void where_a_solution_itself_does_not_fit_nothing_on_top_of_it_runs() {
        wrong("Linear.backward", "TwoLayerNetwork.lossAndBackward", "Training.train");
        assertThat(next().orElseThrow().without(COURSE, Set.of("Linear"), ALL).checks())
                .isEmpty();
    }

    @Test
    void a_run_takes_the_solutions_for_right_and_says_what_took_whose_place() {
        wrong("Linear.backward", "TwoLayerNetwork.lossAndBackward", "Training.train");
        SubstitutionPlan plan = next().orElseThrow();
        Observations known = plan.known(COURSE, seen);
        assertThat(known.of(new CheckId("Linear", "backwardWorkedExample"))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
        assertThat(known.knows(new CheckId("Training", "trainTraceOfParameters")))
                .isFalse();
        Observations observed = known.with(
                new Observations(plan.checks().stream().map(Observation::passed).toList()));
        assertThat(plan.verdicts(COURSE, observed))
                .extracting(CheckResult::id)
                .containsExactlyInAnyOrderElementsOf(plan.checks());
        assertThat(plan.verdicts(COURSE, observed))
                .allMatch(verdict -> verdict.substitutes().equals(List.of("Linear")))
                .allMatch(verdict -> verdict.substitutedScore() == verdict.maxScore());
    }
}
