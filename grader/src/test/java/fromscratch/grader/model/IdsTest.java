package fromscratch.grader.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void ids_are_read_as_they_are_written() {
        MethodId method = MethodId.parse("Linear.forward");
        assertThat(method).isEqualTo(new MethodId("Linear", "forward")).hasToString("Linear.forward");
        CheckId check = CheckId.parse("Linear.forwardShapes");
        assertThat(check).isEqualTo(new CheckId("Linear", "forwardShapes")).hasToString("Linear.forwardShapes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "Linear",
                "Linear.",
                ".forward",
                "Linear.forward.x",
                "Linear.for ward",
                "Linear.forward\n"
            })
    void what_has_another_form_is_refused(String text) {
        assertThatThrownBy(() -> MethodId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no id of a method: it must have the form Exercise.method");
        assertThatThrownBy(() -> CheckId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is no id of a check: it must have the form Exercise.check");
    }

    @Test
    void parts_that_could_not_be_told_apart_again_are_refused() {
        assertThatThrownBy(() -> new MethodId("Linear.forward", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CheckId("Linear", "forward.x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void methods_stand_in_the_order_of_their_texts() {
        String[] texts = {"LinearCollapse.collapse", "Linear.forward", "Linear2.a", "Linear.backward", "Linear.Z"};
        assertThat(Stream.of(texts).map(MethodId::parse).sorted())
                .extracting(MethodId::toString)
                .containsExactlyElementsOf(Arrays.stream(texts).sorted().toList());
    }
}
