package fromscratch.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Course COURSE = Manifest.read();

    @Test
    void the_points_of_the_course_sum_to_one_hundred() {
        assertThat(COURSE.points()).isEqualTo(100);
    }

    @Test
    void every_check_of_the_manifest_is_a_method_of_its_check_class_and_the_other_way_round() throws Exception {
        for (Exercise exercise : COURSE.exercises()) {
            Class<?> checks = Class.forName(new ExercisePackage(exercise.id()).checks());
            Set<String> written = Arrays.stream(checks.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(org.junit.jupiter.api.Test.class)
                            || method.isAnnotationPresent(net.jqwik.api.Property.class))
                    .map(java.lang.reflect.Method::getName)
                    .collect(Collectors.toSet());
            assertThat(exercise.checks().map(Check::name))
                    .as(exercise.id())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void every_signature_of_the_manifest_is_that_of_the_stand_in() throws Exception {
        for (Exercise exercise : COURSE.exercises()) {
            Class<?> standIn = Class.forName("fromscratch." + exercise.id());
            for (Method method : exercise.methods()) {
                String name = method.id().substring(method.id().indexOf('.') + 1);
                java.lang.reflect.Method declared = Arrays.stream(standIn.getDeclaredMethods())
                        .filter(m -> m.getName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no stand-in for " + method.id()));
                assertThat(method.signature()).as(method.id()).isEqualTo(signatureOf(declared));
            }
        }
    }

    @Test
    void every_method_has_exactly_three_hints_in_both_languages() {
        for (Exercise exercise : COURSE.exercises()) {
            Set<String> expected = exercise.methods().stream()
                    .flatMap(method -> Stream.of(1, 2, 3).map(step -> method.name() + ".hint." + step))
                    .collect(Collectors.toSet());
            for (String bundle : List.of("texts.properties", "texts_en.properties")) {
                assertThat(keys(new ExercisePackage(exercise.id()).file(bundle)).filter(key -> key.contains(".hint.")))
                        .as("%s, %s", exercise.id(), bundle)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static Stream<String> keys(String bundle) {
        Properties texts = new Properties();
        try (InputStream file = Manifest.class.getClassLoader().getResourceAsStream(bundle)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream();
    }

    private static String signatureOf(java.lang.reflect.Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(p -> simple(p.getParameterizedType().getTypeName()) + " " + p.getName())
                .collect(Collectors.joining(", "));
        return java.lang.reflect.Modifier.toString(method.getModifiers()) + " "
                + simple(method.getGenericReturnType().getTypeName()) + " " + method.getName() + "(" + parameters + ")";
    }

    private static String simple(String type) {
        return type.replaceAll("[a-z]+\\.", "").replaceAll("\\w+\\$", "");
    }

    @Test
    void what_a_method_needs_must_stand_before_it() {
        Check check = new Check("A.works", 1);
        Method method = new Method("A.f", "", List.of("B.g"), null, List.of(check));
        assertThatThrownBy(() -> new Course(List.of(new Exercise("A", List.of(), List.of(method)))))
                .isInstanceOf(BrokenCourse.class)
                .hasMessage("fromscratch/grader/exercises/a/exercise.json: A: methods.f.needs: there is no method B.g");
    }

    @Test
    void foundations_reach_all_the_way_down() {
        Method training = COURSE.method("Training.train").orElseThrow();
        assertThat(COURSE.foundationsOf(training))
                .extracting(Method::id)
                .contains("Linear.forward", "Softmax.forward", "CrossEntropy.gradient", "TwoLayerNetwork.logits")
                .doesNotContain("Activations.sigmoid", "Training.train");
    }
}
