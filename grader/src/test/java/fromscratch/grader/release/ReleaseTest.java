package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Method;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.mistakes.Verdicts;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students get is what the master source says, and holds no answer. */
class ReleaseTest {
    private static final Path PROJECT = Path.of("..");
    private static final Course COURSE = Manifest.read();

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_method_of_the_manifest_is_a_todo_and_nothing_else_is(String language) throws IOException {
        Map<Path, String> files = Skeletons.of(PROJECT, COURSE, language);
        for (Exercise exercise : COURSE.exercises()) {
            String skeleton = files.get(Skeletons.EXERCISES.resolve(exercise.id() + ".java"));
            assertThat(skeleton.lines()
                            .filter(line -> line.contains("throw new TodoException"))
                            .map(String::strip))
                    .containsExactlyElementsOf(exercise.methods().stream()
                            .map(Method::id)
                            .map(id -> "throw new TodoException(\"" + id + "\");")
                            .toList());
            assertThat(exercise.methods()).allSatisfy(method -> assertThat(
                            skeleton.replaceAll("\\s+", " ").replace("( ", "("))
                    .contains(method.signature()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_untouched_kit_is_not_started_and_scores_nothing(String language) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Skeletons.of(PROJECT, COURSE, language)
                .forEach((path, text) -> sources.put(path.getFileName().toString(), text));
        Verdicts verdicts = Verdicts.on(sources, 1);
        assertThat(verdicts.score()).isZero();
        assertThat(verdicts.exercises()).extracting(ExerciseResult::status).containsOnly(Status.NOT_STARTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_students_tree_holds_no_solutions_samples_or_tests_of_the_kit(String language, @TempDir Path folder)
            throws IOException {
        Path target = folder.resolve("tree");
        StudentTree.write(PROJECT, GeneratedFiles.forStudents(PROJECT, COURSE, language), target);
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> target.relativize(file).toString().replace('\\', '/')))
                    .contains(
                            "pom.xml",
                            "README.md",
                            "exercises/README.md",
                            "exercises/guia/01-linear.md",
                            "exercises/guide/01-linear.md",
                            "exercises/src/main/java/fromscratch/Linear.java")
                    .noneMatch(name -> name.startsWith("solutions") || name.startsWith("grader/src/test"))
                    .noneMatch(name -> name.contains("samples") || name.contains("/target/"));
        }
    }

    @Test
    void the_first_pages_of_a_tree_are_in_its_language() throws IOException {
        Map<Path, String> spanish =
                GeneratedFiles.forStudents(PROJECT, COURSE, "es").files();
        Map<Path, String> english =
                GeneratedFiles.forStudents(PROJECT, COURSE, "en").files();
        Path guide = Path.of("exercises", "README.md");
        assertThat(spanish.get(guide)).contains("# Guía:");
        assertThat(english.get(guide)).contains("# Guide:");
        assertThat(spanish.get(Path.of("README.md"))).contains("exercises/README.en.md");
        assertThat(english.get(Path.of("README.md"))).contains("exercises/README.es.md");
    }

    @Test
    void a_tree_speaks_its_language_unless_another_is_asked_for() throws IOException {
        Path maven = Path.of(".mvn", "maven.config");
        Path workflow = Path.of(".github", "workflows", "feedback.yml");
        Map<Path, String> english =
                GeneratedFiles.forStudents(PROJECT, COURSE, "en").files();
        assertThat(english.get(maven)).endsWith("\n-Dlang=en\n");
        assertThat(english.get(workflow)).contains("vars.REPORT_LANGUAGE || 'en' }}");
        assertThat(GeneratedFiles.forStudents(PROJECT, COURSE, "es").files()).doesNotContainKeys(maven, workflow);
    }

    @Test
    void a_folder_that_is_not_empty_is_left_alone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        GeneratedFiles generated = GeneratedFiles.forStudents(PROJECT, COURSE, "es");
        assertThatThrownBy(() -> StudentTree.write(PROJECT, generated, folder)).hasMessageEndingWith("is not empty");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }
}
