package fromscratch.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Texts;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.mistakes.LinkedClasses;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The atlas agrees with the solutions, tells its mistakes apart, and has words for each of them. */
class AtlasTest {
    static List<MethodId> methods() {
        return Manifest.read().methods().map(Method::id).toList();
    }

    private static Atlas.Entry entry(MethodId method) {
        return Atlas.of(method).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void what_the_atlas_calls_right_is_what_the_solutions_give(MethodId method) {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        Map<MethodId, Probe> probes = Probes.of(
                method.exercise(),
                new LinkedClasses(Classes.compile(Solutions.sources()).compiled()));
        Diagnoser look = new Diagnoser(probes, thrown -> true);
        Atlas.Entry entry = entry(method);
        Probe probe = probes.get(method);
        assertThat(probe).isNotNull();
        assertThat(new Explanation(entry, look.outcomes(entry, probe)).isRight())
                .isTrue();
        assertThat(look.of(method)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_mistake_of_the_atlas_is_named_by_its_own_name(MethodId method) {
        Atlas.Entry entry = entry(method);
        assertThat(entry.mistakes()).isNotEmpty();
        for (Atlas.Mistake mistake : entry.mistakes()) {
            List<List<Part>> found = new ArrayList<>();
            for (int c = 0; c < entry.cases().size(); c++) {
                List<Part> parts = new ArrayList<>(entry.cases().get(c).right());
                mistake.values().get(c).forEach(parts::set);
                found.add(parts);
            }
            boolean isVague = found.stream()
                    .flatMap(List::stream)
                    .anyMatch(part -> part == Part.Word.ANY || part == Part.Word.NOT_FINITE);
            Optional<String> named = new Explanation(entry, found).diagnosis().map(Diagnosis::id);
            if (!isVague) {
                assertThat(named).as(method.toString()).contains(mistake.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void every_name_has_its_words(MethodId method) {
        for (String language : Texts.languages()) {
            CourseTexts courseTexts = new CourseTexts(language);
            for (String name : names(method)) {
                Diagnosis diagnosis = new Diagnosis(
                        name, Finding.of("where.method", method.toString()), "3", Finding.of("example.none"));
                assertThat(courseTexts.seen(diagnosis))
                        .contains(method.toString())
                        .endsWith(".");
                assertThat(courseTexts.question(diagnosis)).endsWith("?");
                assertThat(courseTexts.concept(diagnosis)).isNotBlank();
                assertThat(courseTexts.why(diagnosis)).endsWith(".");
            }
        }
    }

    private static Set<String> names(MethodId method) {
        Atlas.Entry entry = entry(method);
        Set<String> names = new TreeSet<>(entry.kept().values());
        entry.mistakes().stream().map(Atlas.Mistake::id).forEach(names::add);
        Arrays.stream(NumericPattern.values()).map(NumericPattern::id).forEach(names::add);
        return names;
    }
}
