package fromscratch.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Course COURSE = Manifest.read();

    @Test
    void what_a_method_needs_must_stand_before_it() {
        Check check = new Check(new CheckId("A", "works"), 1);
        Method method = new Method(new MethodId("A", "f"), "", List.of(new MethodId("B", "g")), null, List.of(check));
        assertThatThrownBy(() -> new Course(List.of(new Exercise("A", List.of(), List.of(method)))))
                .isInstanceOf(BrokenCourse.class)
                .hasMessage("fromscratch/grader/exercises/a/exercise.json: A: methods.f.needs: there is no method B.g");
    }

    @Test
    void foundations_reach_all_the_way_down() {
        Method training = COURSE.methodNamed("Training.train").orElseThrow();
        assertThat(COURSE.foundationsOf(training))
                .extracting(method -> method.id().toString())
                .contains("Linear.forward", "Softmax.forward", "CrossEntropy.gradient", "TwoLayerNetwork.logits")
                .doesNotContain("Activations.sigmoid", "Training.train");
    }
}
