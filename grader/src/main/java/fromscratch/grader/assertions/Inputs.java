package fromscratch.grader.assertions;

import java.util.ArrayList;
import java.util.List;

/** What a student's method was called with, kept as it is: nearly all assertions hold, and then nobody wants the text. */
final class Inputs {
    private record Input(String name, Object value) {}

    private final List<Input> inputs = new ArrayList<>();

    void add(String name, Object value) {
        inputs.add(new Input(name, value));
    }

    /** One text for each input: {@code X = 2×2 [[1, 2], [3, 4]]}. */
    List<String> told() {
        return inputs.stream()
                .map(input -> input.name() + " = " + input.value())
                .toList();
    }
}
