package fromscratch.grader.diagnosis;

import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what a probe gives, part by part, in the order of the atlas. */
public final class Outcome {
    private final List<Part> parts = new ArrayList<>();

    Outcome() {}

    public void add(@Nullable Matrix part) {
        parts.add(part == null ? Part.Word.NULL : new Part.Numbers(part));
    }

    public void add(double part) {
        add(Matrix.row(part));
    }

    public void add(boolean part) {
        add(part ? 1 : 0);
    }

    public void add(int @Nullable [] part) {
        add(
                part == null || part.length == 0
                        ? null
                        : Matrix.row(Arrays.stream(part).asDoubleStream().toArray()));
    }

    /** All parts; an exception has kept those that are missing from coming back. */
    List<Part> parts(int count) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(Collections.nCopies(count - all.size(), Part.Word.THREW));
        return all;
    }
}
