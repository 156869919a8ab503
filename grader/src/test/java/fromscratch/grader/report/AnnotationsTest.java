package fromscratch.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.CourseTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private static final CourseTexts COURSE_TEXTS = new CourseTexts("en");

    @Test
    void each_wrong_exercise_gets_one_command_that_points_to_its_line() {
        List<String> commands = Annotations.of(COURSE_TEXTS, Samples.mixed("student-07"), "exercises/src");
        assertThat(commands).hasSize(4);
        assertThat(commands.get(0))
                .isEqualTo("::error file=exercises/src/Linear.java,line=41,"
                        + "title=Linear%3A The worked example%3A dX%2C dW and db::"
                        + "dW (Linear.backward) is divided by N. For example, with other random numbers and N = 2, d = 3, h = 2, at row 0, column 1 (counting from 0), "
                        + "−1.25 was due and there is 0.5.%0A"
                        + "The 1/N of the mean was already in the gradient that arrives: who else should divide?");
    }

    @Test
    void a_command_stays_on_its_line_whatever_the_message_holds() {
        assertThat(Annotations.of(COURSE_TEXTS, Samples.mixed("x"), ""))
                .allMatch(command ->
                        command.startsWith("::error ") && command.lines().count() == 1)
                .noneMatch(command -> command.contains("\u202E") || command.contains("\r"));
        assertThat(Annotations.of(COURSE_TEXTS, Samples.shouting("100 %\r\n::warning::x"), "")
                        .get(0))
                .contains("100 %25%0A::warning::x");
    }

    @Test
    void a_check_without_a_line_is_told_without_a_file() {
        assertThat(Annotations.of(COURSE_TEXTS, Samples.mixed("x"), "src/").get(1))
                .startsWith("::error title=Softmax%3A The worked example%3A four rows of logits::");
    }

    @Test
    void there_are_never_more_than_ten_and_none_when_nothing_is_wrong() {
        assertThat(Annotations.of(COURSE_TEXTS, Samples.shouting("x"), "")).hasSizeLessThanOrEqualTo(10);
        assertThat(Annotations.of(COURSE_TEXTS, Samples.uniform("x", false), ""))
                .isEmpty();
    }
}
