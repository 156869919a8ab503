package fromscratch.grader.coursecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault planted in the words of the course is told in one line that says where it is. */
class WordsOfTheCourseTest {
    private static final String SPANISH = "exercises/linear/texts.properties";
    private static final String ENGLISH = "exercises/linear/texts_en.properties";
    private static final String SHARED = "course/diagnoses_en.properties";

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
    void a_text_that_one_language_lacks() throws IOException {
        course.replace(ENGLISH, "check.forwardShapes=", "#");
        says(ENGLISH + ": Linear: check.forwardShapes: is missing");
    }

    @Test
    void a_text_that_nothing_uses() throws IOException {
        course.append(SPANISH, "forward.hint.4=¿?\n").append(ENGLISH, "forward.hint.4=?\n");
        says(
                SPANISH + ": Linear: forward.hint.4: is a text that nothing uses",
                ENGLISH + ": Linear: forward.hint.4: is a text that nothing uses");
    }

    @Test
    void words_of_a_mistake_that_no_atlas_knows() throws IOException {
        course.append(SHARED, "batch.lost.seen={0} is lost\n");
        says(SHARED + ": batch.lost.seen: is a text that nothing uses");
    }

    @Test
    void placeholders_that_differ() throws IOException {
        course.replace(ENGLISH, "linear.no-bias.seen={0} is", "linear.no-bias.seen={1} is");
        says(ENGLISH + ": Linear: linear.no-bias.seen: fills in [{1}], but the other language [{0}]");
    }

    @Test
    void a_mistake_of_one_exercise_that_is_told_by_the_course() throws IOException {
        course.replace(ENGLISH, "linear.no-bias.question=", "#").append(SHARED, "linear.no-bias.question=?\n");
        says(SHARED + ": linear.no-bias.question: belongs into fromscratch/grader/" + ENGLISH
                + ", because only Linear knows this mistake");
    }

    @Test
    void a_mistake_of_several_exercises_that_one_of_them_tells() throws IOException {
        course.replace(SHARED, "batch.one-row.question=", "#").append(ENGLISH, "batch.one-row.question=?\n");
        says(ENGLISH + ": Linear: batch.one-row.question: belongs into fromscratch/grader/" + SHARED
                + ", because several exercises know this mistake");
    }

    @Test
    void a_text_that_stands_twice() throws IOException {
        course.append(ENGLISH, "title=The linear layer\n");
        says(ENGLISH + ": Linear: title: is there twice");
    }

    @Test
    void an_empty_text() throws IOException {
        course.replace(ENGLISH, "title=The linear layer", "title=");
        says(ENGLISH + ": Linear: title: is empty");
    }

    @Test
    void an_apostrophe_that_would_be_lost() throws IOException {
        course.replace(ENGLISH, "title=The linear layer", "title=The layer that''s linear, isn't it");
        says(ENGLISH + ": Linear: title: has an apostrophe that is not doubled, which would be lost");
    }

    @Test
    void a_text_that_is_no_pattern() throws IOException {
        course.replace(ENGLISH, "title=The linear layer", "title=The {linear} layer");
        says(ENGLISH + ": Linear: title: is no pattern: can''t parse argument number: linear".replace("''", "'"));
    }

    @Test
    void a_finding_that_one_language_lacks() throws IOException {
        course.replace("course/findings.properties", "seed-ignored=", "#");
        says("course/findings.properties: seed-ignored: is missing, but the other language has it");
    }

    @Test
    void a_file_that_is_missing() throws IOException {
        course.delete("course/diagnoses_en.properties");
        assertThat(course.problems())
                .contains(SHARED + ": this file is missing", SHARED + ": concept.chain: is missing");
    }
}
