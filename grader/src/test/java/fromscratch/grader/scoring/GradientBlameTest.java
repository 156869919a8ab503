package fromscratch.grader.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GradientBlame and consequence: a loss {@code L.loss} and its gradient {@code L.gradient}, which is measured against it. */
class GradientBlameTest {
    private static final MethodId LOSS = new MethodId("L", "loss");
    private static final MethodId GRADIENT = new MethodId("L", "gradient");
    private static final CheckId LOSS_WORKED = new CheckId("L", "lossWorked");
    private static final CheckId GRADIENT_WORKED = new CheckId("L", "gradientWorked");
    private static final CheckId SLOPE = new CheckId("L", "slope");
    private static final Course COURSE = new Course(List.of(new Exercise(
            "L",
            List.of(),
            List.of(
                    new Method(LOSS, "", List.of(), null, List.of(new Check(LOSS_WORKED, 1))),
                    new Method(
                            GRADIENT,
                            "",
                            List.of(LOSS),
                            new Method.Gradient(LOSS, List.of(SLOPE)),
                            List.of(new Check(GRADIENT_WORKED, 1), new Check(SLOPE, 1)))))));

    private Observations seen = new Observations(
            List.of(Observation.passed(LOSS_WORKED), Observation.passed(GRADIENT_WORKED), Observation.passed(SLOPE)));

    private void fails(CheckId check) {
        seen = seen.with(Observation.of(check, Status.FAILED, Finding.of("value", check.toString())));
    }

    private CheckResult verdict(int check) {
        return Scoring.score(COURSE, seen).get(0).checks().get(check);
    }

    @Test
    void a_gradient_that_does_not_fit_a_right_loss_is_to_blame_itself() {
        fails(GRADIENT_WORKED);
        fails(SLOPE);
        assertThat(verdict(1).cause()).isEqualTo(Finding.of("cause.gradient", "L.gradient", "L.loss"));
        assertThat(verdict(2).cause()).as("said once").isNull();
        assertThat(verdict(0).cause()).isNull();
    }

    @Test
    void a_gradient_that_fits_a_wrong_loss_is_only_a_consequence() {
        fails(LOSS_WORKED);
        fails(GRADIENT_WORKED);
        assertThat(verdict(1).status()).isEqualTo(Status.BLOCKED);
        assertThat(verdict(1).cause()).isEqualTo(Finding.of("cause.forward", "L.gradient", "L.loss"));
    }

    @Test
    void where_both_are_wrong_nobody_can_tell() {
        fails(LOSS_WORKED);
        fails(GRADIENT_WORKED);
        fails(SLOPE);
        assertThat(verdict(1).cause()).isNull();
        assertThat(verdict(2).cause()).isNull();
    }

    @Test
    void where_nothing_is_wrong_there_is_nothing_to_blame() {
        assertThat(Scoring.score(COURSE, seen).get(0).checks()).allMatch(check -> check.cause() == null);
    }

    @Test
    void the_two_messages_differ_in_both_languages() {
        for (String language : Texts.languages()) {
            CourseTexts courseTexts = new CourseTexts(language);
            String gradient = courseTexts.tell(Finding.of("cause.gradient", "L.gradient", "L.loss"));
            String forward = courseTexts.tell(Finding.of("cause.forward", "L.gradient", "L.loss"));
            assertThat(gradient).as("who is to blame").endsWith("L.gradient.");
            assertThat(forward).as("who is to blame").contains("L.loss").doesNotContain("L.gradient.");
            assertThat(forward).isNotEqualTo(gradient);
        }
    }
}
