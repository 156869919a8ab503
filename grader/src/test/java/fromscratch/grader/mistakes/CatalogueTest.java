package fromscratch.grader.mistakes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The planted mistakes are complete, and each check has a reason to be there. Nothing is judged here. */
class CatalogueTest {
    private static final Course COURSE = Manifest.read();
    private static final List<Mistake> MISTAKES = Catalogue.all();

    @Test
    void every_exercise_has_planted_mistakes_and_honest_variants() {
        Set<String> exercises = COURSE.exercises().stream().map(Exercise::id).collect(toSet());
        assertThat(MISTAKES.stream().map(Mistake::exercise).collect(toSet())).isEqualTo(exercises);
        assertThat(Variants.all().stream().map(Variant::exercise).collect(toSet()))
                .isEqualTo(exercises);
    }

    @Test
    void every_collected_mistake_is_planted_or_has_a_reason_why_not() {
        Map<Integer, String> reasons = Catalogue.NOT_EXPRESSIBLE;
        Set<Integer> planted = MISTAKES.stream().map(Mistake::number).collect(toSet());
        assertThat(planted).doesNotContainAnyElementsOf(reasons.keySet());
        Set<Integer> known = new TreeSet<>(planted);
        known.addAll(reasons.keySet());
        assertThat(known)
                .containsAll(
                        IntStream.rangeClosed(1, Catalogue.COLLECTED).boxed().toList());
    }

    @Test
    void no_two_mistakes_have_one_name() {
        assertThat(MISTAKES).extracting(Mistake::toString).doesNotHaveDuplicates();
    }

    @Test
    void every_diagnosis_that_a_mistake_expects_has_its_words() {
        for (String language : Texts.languages()) {
            CourseTexts texts = new CourseTexts(language);
            for (Mistake mistake : MISTAKES) {
                mistake.diagnosis().name().ifPresent(id -> assertThat(texts.question(found(id, mistake)))
                        .as("%s, in %s", mistake, language)
                        .endsWith("?"));
            }
        }
    }

    /** A diagnosis of this name in the first method of the mistake's exercise. */
    private static Diagnosis found(String id, Mistake mistake) {
        String method = COURSE.exercise(mistake.exercise())
                .orElseThrow()
                .methods()
                .get(0)
                .id()
                .toString();
        return new Diagnosis(id, Finding.of("where.method", method), "", Finding.of("example.none"));
    }

    @Test
    void every_check_catches_a_mistake() {
        Set<String> caught = MISTAKES.stream()
                .flatMap(mistake -> mistake.failing().stream().map(check -> mistake.exercise() + "." + check))
                .collect(toSet());
        assertThat(COURSE.checks().map(check -> check.id().toString())).isSubsetOf(caught);
    }

    @Test
    void a_check_that_is_never_alone_in_catching_something_has_a_reason_and_no_other_has() {
        MistakeMatrix matrix = new MistakeMatrix(
                COURSE, MISTAKES.stream().map(Trial::asPlanned).toList());
        assertThat(Catalogue.neverAlone().keySet()).isEqualTo(matrix.neverAlone());
        assertThat(Catalogue.neverAlone().values()).noneMatch(String::isBlank);
    }
}
