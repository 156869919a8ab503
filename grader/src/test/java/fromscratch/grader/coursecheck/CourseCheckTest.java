package fromscratch.grader.coursecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course is sound, and a fault planted in its manifests or its atlas is told in one line that says where it is. */
class CourseCheckTest {
    private static final String LINEAR = "exercises/linear/exercise.json";
    private static final String COURSE = "course/course.json";

    @TempDir
    private Path folder;

    private CourseCopy course;

    @BeforeEach
    void copy() throws IOException {
        course = CourseCopy.in(folder);
    }

    private void says(String... lines) {
        assertThat(course.problems()).containsExactlyInAnyOrder(lines);
    }

    @Test
    void the_course_is_sound() {
        assertThat(new CourseCheck(CourseCopy.COURSE).problems()).isEmpty();
        says();
    }

    @Test
    void a_misspelt_key_is_unknown_and_the_right_one_missing() throws IOException {
        course.replace(LINEAR, "\"signature\": \"public static Matrix", "\"signatur\": \"public static Matrix");
        says(
                LINEAR + ": Linear: methods.forward.signature: is missing",
                LINEAR + ": Linear: methods.forward.signatur: is no key that is known here; known are name, signature,"
                        + " needs, gradient, slow, checks");
    }

    @Test
    void a_word_for_a_number() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\": 1", "\"forwardShapes\": \"one\"");
        says(LINEAR
                + ": Linear: methods.forward.checks.forwardShapes: must be a whole number, 0 or more, but is \"one\"");
    }

    @Test
    void half_a_point_and_less_than_none() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\": 1", "\"forwardShapes\": 1.5")
                .replace(LINEAR, "\"backwardShapes\": 1", "\"backwardShapes\": -1");
        says(
                LINEAR
                        + ": Linear: methods.forward.checks.forwardShapes: must be a whole number, 0 or more, but is 1.5",
                LINEAR
                        + ": Linear: methods.backward.checks.backwardShapes: must be a whole number, 0 or more, but is -1");
    }

    @Test
    void a_number_for_a_text_and_a_text_for_a_list() throws IOException {
        course.replace(LINEAR, "\"name\": \"forward\"", "\"name\": 7")
                .replace(LINEAR, "[\"Linear.forward\"]", "\"Linear.forward\"");
        assertThat(course.problems())
                .contains(
                        LINEAR + ": Linear: methods.7.name: must be a text, but is 7",
                        LINEAR + ": Linear: methods.backward.needs: must be a list, but is \"Linear.forward\"");
    }

    @Test
    void a_check_that_stands_twice_in_one_object() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\": 1", "\"forwardShapes\": 1, \"forwardShapes\": 2");
        assertThat(course.problems()).singleElement().satisfies(line -> assertThat(line)
                .matches(LINEAR + ": Linear: line \\d+: this is not JSON as it should be: Duplicate field"
                        + " 'forwardShapes'.*"));
    }

    @Test
    void a_file_that_is_no_json() throws IOException {
        course.replace(LINEAR, "\"needs\": [],", "\"needs\": [,");
        assertThat(course.problems()).singleElement().satisfies(line -> assertThat(line)
                .matches(LINEAR + ": Linear: line \\d+: this is not JSON as it should be: Unexpected character.*"));
    }

    @Test
    void another_schema() throws IOException {
        course.replace(LINEAR, "exercise/v1", "exercise/v2");
        says(LINEAR + ": Linear: schema: must be \"fromscratch/exercise/v1\", but is \"fromscratch/exercise/v2\"");
    }

    @Test
    void a_method_without_checks() throws IOException {
        course.replace(
                "exercises/softmax/exercise.json",
                Files.readString(course.path("exercises/softmax/exercise.json"))
                        .replaceFirst("(?s).*\"checks\": (\\{.*?\\}).*", "$1"),
                "{}");
        assertThat(course.problems())
                .contains("exercises/softmax/exercise.json: Softmax: methods.forward.checks: must not be empty");
    }

    @Test
    void points_that_do_not_sum_to_one_hundred() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\": 1", "\"forwardShapes\": 2");
        says(COURSE + ": exercises: their points sum to 101, not to 100");
    }

    @Test
    void a_check_that_no_class_has_and_one_that_no_manifest_names() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\"", "\"forwardShape\"");
        assertThat(course.problems())
                .contains(
                        LINEAR + ": Linear: methods.forward.checks.forwardShape:"
                                + " fromscratch.grader.exercises.linear.LinearChecks has no check of this name",
                        LINEAR + ": Linear: methods: no method names the check forwardShapes of"
                                + " fromscratch.grader.exercises.linear.LinearChecks");
    }

    @Test
    void a_check_of_two_methods() throws IOException {
        course.replace(LINEAR, "\"backwardShapes\": 1", "\"backwardShapes\": 1, \"forwardShapes\": 0");
        says(LINEAR + ": Linear: methods.backward.checks.forwardShapes: is a check of Linear.forward, too");
    }

    @Test
    void a_slow_check_that_is_none_of_the_method() throws IOException {
        String training = "exercises/training/exercise.json";
        course.replace(training, "\"slow\": [\"trainLearnsDigits\"]", "\"slow\": [\"trainLearns\"]");
        says(training + ": Training: methods.train.slow: trainLearns is no check of this method");
    }

    @Test
    void a_need_that_is_no_method() throws IOException {
        course.replace(LINEAR, "\"needs\": [\"Linear.forward\"]", "\"needs\": [\"Linear.forwards\"]");
        says(LINEAR + ": Linear: methods.backward.needs: there is no method Linear.forwards");
    }

    @Test
    void a_need_that_is_not_of_the_form_of_a_method() throws IOException {
        course.replace(LINEAR, "\"needs\": [\"Linear.forward\"]", "\"needs\": [\"Linear\"]");
        says(LINEAR + ": Linear: methods.backward.needs: there is no method Linear");
    }

    @Test
    void names_that_can_be_no_part_of_an_id() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\": 1", "\"forward.shapes\": 1");
        assertThat(course.problems())
                .contains(LINEAR + ": Linear: methods.forward.checks.forward.shapes: \"forward.shapes\" is no name");
    }

    @Test
    void a_need_that_stands_later() throws IOException {
        course.replace(LINEAR, "\"needs\": []", "\"needs\": [\"Softmax.forward\"]");
        says(LINEAR + ": Linear: methods.forward.needs: Softmax.forward does not stand before it");
    }

    @Test
    void a_gradient_of_nothing_and_a_check_that_is_not_the_gradients() throws IOException {
        course.replace(
                LINEAR,
                "{\"of\": \"forward\", \"checks\": [",
                "{\"of\": \"forwards\", \"checks\": [\"forwardShapes\", ");
        says(
                LINEAR
                        + ": Linear: methods.backward.gradient.of: Linear.forwards is neither this method nor one before it",
                LINEAR + ": Linear: methods.backward.gradient.checks: Linear.forwardShapes is no check of this method");
    }

    @Test
    void a_signature_that_is_not_that_of_the_stand_in() throws IOException {
        course.replace(LINEAR, "forward(Matrix X, Matrix W, Matrix b)", "forward(Matrix X, Matrix W)");
        says(LINEAR + ": Linear: methods.forward.signature: must be that of the stand-in,"
                + " public static Matrix forward(Matrix X, Matrix W, Matrix b),"
                + " but is public static Matrix forward(Matrix X, Matrix W)");
    }

    @Test
    void an_exercise_without_files_or_classes() throws IOException {
        course.replace(COURSE, "\"Training\"", "\"Training\", \"Dropout\"");
        says("exercises/dropout/exercise.json: Dropout: this file is missing");
        Files.createDirectories(course.path("exercises/dropout"));
        Files.writeString(course.path("exercises/dropout/exercise.json"), """
                {"schema": "fromscratch/exercise/v1", "methods": []}
                """);
        assertThat(course.problems())
                .contains(
                        "exercises/dropout/exercise.json: Dropout: there is no class"
                                + " fromscratch.grader.exercises.dropout.DropoutChecks",
                        "exercises/dropout/exercise.json: Dropout: there is no class"
                                + " fromscratch.grader.exercises.dropout.DropoutProbes",
                        "exercises/dropout/exercise.json: Dropout: there is no stand-in fromscratch.Dropout",
                        "exercises/dropout/texts.properties: Dropout: this file is missing",
                        "exercises/dropout/texts_en.properties: Dropout: title: is missing");
    }

    @Test
    void a_folder_that_the_course_does_not_name() throws IOException {
        Files.createDirectories(course.path("exercises/dropout"));
        says("exercises/dropout/: course.json names no exercise of this folder");
    }

    @Test
    void exercises_that_stand_twice_or_are_no_names() throws IOException {
        course.replace(COURSE, "\"Training\"", "\"Training\", \"Sgd\", \"../x\"")
                .replace(COURSE, "borrow.txt", "lend.txt");
        says(
                COURSE + ": exercises: Sgd is there twice",
                COURSE + ": exercises: \"../x\" is no name of a class",
                COURSE + ": borrow: there is no file lend.txt beside this one");
    }

    @Test
    void an_atlas_that_does_not_know_a_method_and_one_that_knows_another() throws IOException {
        course.replace("exercises/linear/atlas.json", "\"Linear.backward\"", "\"Linear.backwards\"");
        says(
                "exercises/linear/atlas.json: Linear: nothing here is for Linear.backward",
                "exercises/linear/atlas.json: Linear: Linear.backwards: is no method of this exercise");
    }

    @Test
    void an_atlas_that_is_no_json() throws IOException {
        course.replace("exercises/linearcollapse/atlas.json", "{\"schema\":", "{\"schema\"");
        assertThat(course.problems()).anySatisfy(line -> assertThat(line)
                .startsWith("exercises/linearcollapse/atlas.json: LinearCollapse: this is not JSON"));
    }

    @Test
    void all_at_once() throws IOException {
        course.replace(LINEAR, "\"forwardShapes\": 1", "\"forwardShapes\": \"one\"")
                .replace(LINEAR, "\"needs\": [],", "\"need\": [],")
                .replace("exercises/sgd/exercise.json", "\"stepWorkedExample\": 2", "\"stepWorkedExample\": null")
                .replace("exercises/training/texts_en.properties", "title=", "titel=");
        says(
                LINEAR
                        + ": Linear: methods.forward.checks.forwardShapes: must be a whole number, 0 or more, but is \"one\"",
                LINEAR + ": Linear: methods.forward.needs: is missing",
                LINEAR
                        + ": Linear: methods.forward.need: is no key that is known here; known are name, signature, needs,"
                        + " gradient, slow, checks",
                "exercises/sgd/exercise.json: Sgd: methods.step.checks.stepWorkedExample: must be a whole number, 0 or"
                        + " more, but is null",
                "exercises/training/texts_en.properties: Training: title: is missing",
                "exercises/training/texts_en.properties: Training: titel: is a text that nothing uses");
    }
}
