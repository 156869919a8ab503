package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.console.ExitCode;
import fromscratch.grader.coursecheck.CourseCopy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check-course} says that all is well, or what is not. */
class CheckCourseTest {
    @TempDir
    private Path folder;

    @Test
    void the_course_that_the_grader_was_built_with() throws Exception {
        RunningGrader run = RunningGrader.run("check-course");
        assertThat(run.out()).startsWith("The course is sound: 9 exercises, ").contains(" 100 points, ");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void one_line_for_each_problem_of_files_that_were_edited() throws Exception {
        CourseCopy.in(folder)
                .replace("exercises/linear/exercise.json", "\"forwardShapes\": 1", "\"forwardShapes\": \"one\"")
                .replace("exercises/sgd/texts_en.properties", "title=", "#");
        RunningGrader run = RunningGrader.run("check-course", folder.toString());
        assertThat(run.out().lines())
                .containsExactly(
                        "fromscratch/grader/exercises/linear/exercise.json: Linear: methods.forward.checks.forwardShapes:"
                                + " must be a whole number, 0 or more, but is \"one\"",
                        "fromscratch/grader/exercises/sgd/texts_en.properties: Sgd: title: is missing");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_folder_that_holds_no_course() throws Exception {
        RunningGrader run = RunningGrader.run("check-course", folder.toString());
        assertThat(run.out().lines()).contains("fromscratch/grader/course/course.json: this file is missing");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
