package fromscratch.grader.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A course of two exercises: {@code Low.f}, and {@code High.g} that builds on it. */
class ScoringTest {
    private static final MethodId F = new MethodId("Low", "f");
    private static final MethodId G = new MethodId("High", "g");
    private static final CheckId LOW_WORKED = new CheckId("Low", "worked");
    private static final CheckId LOW_SHAPE = new CheckId("Low", "shape");
    private static final CheckId HIGH_WORKED = new CheckId("High", "worked");
    private static final CheckId HIGH_SHAPE = new CheckId("High", "shape");
    private static final Course COURSE = new Course(List.of(
            new Exercise(
                    "Low",
                    List.of(),
                    List.of(new Method(
                            F, "", List.of(), null, List.of(new Check(LOW_WORKED, 3), new Check(LOW_SHAPE, 2))))),
            new Exercise(
                    "High",
                    List.of(),
                    List.of(new Method(
                            G, "", List.of(F), null, List.of(new Check(HIGH_WORKED, 4), new Check(HIGH_SHAPE, 1)))))));

    private Observations seen = new Observations(List.of(
            Observation.passed(LOW_WORKED),
            Observation.passed(LOW_SHAPE),
            Observation.passed(HIGH_WORKED),
            Observation.passed(HIGH_SHAPE)));

    private void see(CheckId check, Status status) {
        seen = seen.with(Observation.of(check, status, Finding.of("number")));
    }

    private ExerciseResult exercise(int index) {
        return Scoring.score(COURSE, seen).get(index);
    }

    @Test
    void everything_right_earns_everything() {
        assertThat(Scoring.score(COURSE, seen))
                .extracting(ExerciseResult::score)
                .containsExactly(5, 5);
    }

    @Test
    void shapes_earn_nothing_while_the_worked_values_are_wrong() {
        see(LOW_WORKED, Status.FAILED);
        CheckResult shape = exercise(0).checks().get(1);
        assertThat(shape.status()).isEqualTo(Status.PASSED);
        assertThat(shape.score()).isZero();
        assertThat(shape.finding()).isEqualTo(Finding.of("counts-later", "Low.worked"));
    }

    @Test
    void what_goes_wrong_on_a_wrong_foundation_is_blocked_by_it() {
        see(LOW_SHAPE, Status.FAILED);
        see(HIGH_WORKED, Status.CRASHED);
        CheckResult high = exercise(1).checks().get(0);
        assertThat(high.status()).isEqualTo(Status.BLOCKED);
        assertThat(high.blockedBy()).containsExactly(F);
        assertThat(exercise(0).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void what_is_right_on_a_wrong_foundation_keeps_its_points() {
        see(LOW_SHAPE, Status.FAILED);
        assertThat(exercise(1).score()).isEqualTo(5);
    }

    @Test
    void what_goes_wrong_on_a_right_foundation_is_its_own_fault() {
        see(HIGH_WORKED, Status.TIMED_OUT);
        assertThat(exercise(1).status()).isEqualTo(Status.TIMED_OUT);
    }

    @Test
    void an_own_todo_is_not_started_whatever_lies_beneath() {
        see(LOW_WORKED, Status.FAILED);
        seen = seen.with(Observation.notStarted(HIGH_WORKED, G));
        assertThat(exercise(1).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void the_todo_of_a_foundation_blocks() {
        seen = seen.with(Observation.notStarted(LOW_WORKED, F));
        seen = seen.with(Observation.notStarted(LOW_SHAPE, F));
        seen = seen.with(Observation.notStarted(HIGH_WORKED, F));
        assertThat(exercise(0).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(exercise(1).status()).isEqualTo(Status.BLOCKED);
        assertThat(exercise(1).checks().get(0).blockedBy()).containsExactly(F);
    }

    @Test
    void a_method_that_is_a_todo_is_not_started_even_where_a_check_meets_something_wrong_first() {
        see(LOW_WORKED, Status.CRASHED);
        seen = seen.with(Observation.notStarted(HIGH_WORKED, G));
        see(HIGH_SHAPE, Status.CRASHED);
        assertThat(exercise(1).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(exercise(1).checks()).allMatch(check -> check.blockedBy().isEmpty());
    }

    @Test
    void a_method_that_is_a_todo_is_not_started_whichever_todo_its_checks_meet_first() {
        seen = seen.with(Observation.notStarted(LOW_WORKED, F));
        seen = seen.with(Observation.notStarted(LOW_SHAPE, F));
        seen = seen.with(Observation.notStarted(HIGH_WORKED, G));
        seen = seen.with(Observation.notStarted(HIGH_SHAPE, F));
        assertThat(exercise(1).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void forbidden_stays_forbidden_on_a_wrong_foundation() {
        see(LOW_WORKED, Status.FAILED);
        see(HIGH_WORKED, Status.FORBIDDEN);
        assertThat(exercise(1).status()).isEqualTo(Status.FORBIDDEN);
    }

    @Test
    void a_check_that_nobody_ran_is_a_fault_of_the_grader() {
        seen = seen.without(Set.of(HIGH_WORKED));
        assertThatThrownBy(() -> Scoring.score(COURSE, seen))
                .hasMessage("High.worked was planned, but nothing was observed");
    }
}
