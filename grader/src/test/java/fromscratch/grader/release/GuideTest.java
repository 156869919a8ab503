package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Texts;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide leads where it says, fits the course, asks what the lesson asks, and does so in both languages. */
class GuideTest {
    private static final Path PROJECT = Path.of("..");
    private static final Course COURSE = Manifest.read();
    private static final int SCREEN = 50;

    /** The lesson's own questions, by the words that each language asks them in. */
    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "es",
            List.of(
                    "Si X es 32×2 y queremos h = 16, ¿qué forma debe tener W?",
                    "¿Qué falla si apilas capas lineales sin activación entre ellas?",
                    "¿Por qué trabajar con logits, y no con probabilidades, al entrenar?",
                    "¿Por qué es útil que todo un lote se reduzca a un número?",
                    "¿Por qué se acumulan los gradientes, y cómo puede eso romper un entrenamiento?",
                    "¿Qué cambia si la tasa de aprendizaje es demasiado grande? ¿Y demasiado pequeña?",
                    "¿Qué parte de todo el flujo es la más frágil, la más fácil de romper?",
                    "¿Qué aceptarías tomar prestado de PyTorch, y qué no?"),
            "en",
            List.of(
                    "If X is 32×2 and we want h = 16, what shape must W have?",
                    "What goes wrong when linear layers are stacked with no activation between them?",
                    "Why work with logits rather than probabilities during training?",
                    "Why is it useful that a whole batch is reduced to one number?",
                    "Why do gradients accumulate, and how can that break training?",
                    "What changes when the learning rate is too large? Too small?",
                    "Which part of this whole flow is the most fragile, the easiest to break?",
                    "What are you ready to borrow from PyTorch, and what not?"));

    /** The pages of one language in the maintainer's tree: the overview, those of the exercises, the others. */
    private static List<Markdown> pages(String language) {
        Texts names = Texts.of(Guide.class, "guide", language);
        Path exercises = Path.of("exercises");
        Path folder = exercises.resolve(names.get("folder"));
        List<Path> paths = new ArrayList<>();
        paths.add(exercises.resolve(language.equals("es") ? "README.md" : "README.en.md"));
        pagesOfExercises().forEach(page -> paths.add(folder.resolve(page)));
        Guide.PAGES.forEach(page -> paths.add(folder.resolve(names.get(page) + ".md")));
        Map<Path, String> guide = Guide.of(COURSE, "es");
        assertThat(guide).containsKeys(paths.toArray(Path[]::new)).hasSize(2 * paths.size());
        return paths.stream().map(path -> new Markdown(path, guide.get(path))).toList();
    }

    private static List<String> pagesOfExercises() {
        List<String> ids = COURSE.exercises().stream().map(Exercise::id).toList();
        return ids.stream()
                .map(id -> "%02d-%s.md".formatted(ids.indexOf(id) + 1, id.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_link_of_a_students_tree_resolves(String language, @TempDir Path tree) throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        StudentTree.write(PROJECT, GeneratedFiles.forStudents(PROJECT, COURSE, language), tree);
        everyLinkResolves(tree);
    }

    @Test
    void every_link_of_the_maintainers_tree_resolves() throws IOException {
        everyLinkResolves(PROJECT);
    }

    private static void everyLinkResolves(Path tree) throws IOException {
        List<Markdown> pages = new ArrayList<>(List.of(Markdown.read(tree.resolve("README.md"))));
        try (Stream<Path> files = Files.walk(tree.resolve("exercises"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                pages.add(Markdown.read(file));
            }
        }
        assertThat(pages).hasSizeGreaterThan(2 * COURSE.exercises().size());
        for (Markdown page : pages) {
            for (String link : page.links()) {
                if (!link.startsWith("https://")) {
                    resolves(page, link);
                }
            }
        }
    }

    private static void resolves(Markdown page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        assertThat(target).as("%s links to %s", page.file(), link).exists();
        if (parts.length > 1) {
            assertThat(Markdown.read(target).anchors())
                    .as("%s links to %s", page.file(), link)
                    .contains(parts[1]);
        }
    }

    @Test
    void both_languages_are_built_alike() {
        List<Markdown> spanish = pages("es");
        assertThat(pages("en")).zipSatisfy(spanish, (english, page) -> assertThat(english.structure())
                .as(page.file().toString())
                .isEqualTo(page.structure())
                .hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_question_of_the_lesson_is_asked(String language) {
        String all = pages(language).stream()
                .map(page -> page.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        assertThat(QUESTIONS.get(language)).hasSize(8).allMatch(all::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_page_of_an_exercise_is_about_a_screen_and_says_what_the_manifest_says(String language) {
        for (int i = 0; i < COURSE.exercises().size(); i++) {
            Exercise exercise = COURSE.exercises().get(i);
            String text = pages(language).get(i + 1).text();
            assertThat(text.lines().count()).as(exercise.id()).isLessThanOrEqualTo(SCREEN);
            assertThat(text).contains("**" + exercise.points() + " p", "-Dhint=" + exercise.id());
            for (Method method : exercise.methods()) {
                int points = method.checks().stream().mapToInt(Check::points).sum();
                String start =
                        "| " + points + " | `" + method.signature().replaceFirst("^public (static )?", "") + "` |";
                assertThat(text.lines().filter(line -> line.startsWith(start)))
                        .singleElement()
                        .satisfies(row ->
                                assertThat(method.needs()).allMatch(need -> row.contains(shortened(need, exercise))));
            }
        }
    }

    private static String shortened(MethodId method, Exercise own) {
        return method.exercise().equals(own.id()) ? method.name() : method.toString();
    }

    /** There is one ladder of hints, the one that {@code mvn test} climbs. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_page_holds_hints_of_its_own(String language) {
        assertThat(pages(language)).noneMatch(page -> page.text().contains("<details"));
    }
}
