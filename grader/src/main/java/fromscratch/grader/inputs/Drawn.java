package fromscratch.grader.inputs;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An input that was drawn, and the simpler ones that can be made of it.
 *
 * <p>First each choice that decides how many there are is made a simpler one, and others are left out in return, here
 * or there. Then all choices are made the simplest ones, then half of them, then a quarter, and at last each by itself; then
 * each is made a whole number, and half as large. After a success the search goes on where it was, and begins again at the
 * end.
 */
final class Drawn<T> implements Shrinkable<T> {
    /** What an entry of 1 is chosen as, and how much simpler every whole number is than any other. */
    private static final int WHOLE = 100;

    /** Choices as near as that to the simplest are small numbers of something, or short enough to read. */
    private static final int NEAR = 10;

    private final Function<Draw, T> recipe;
    private final int[] choices;
    private final int[] simplest;
    private final int passed;

    private Drawn(Function<Draw, T> recipe, Draw draw, int length, int passed) {
        this.recipe = recipe;
        Objects.requireNonNull(recipe.apply(draw)); // what it chooses is wanted here
        this.choices = draw.choices();
        this.simplest = draw.simplest();
        this.passed = choices.length == length ? passed : 0;
    }

    static <T> Drawn<T> from(Function<Draw, T> recipe, Draw draw) {
        return new Drawn<>(recipe, draw, 0, 0);
    }

    /** Made anew each time: the code under test may change what it is given. */
    @Override
    public T value() {
        return recipe.apply(Draw.again(choices));
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        List<int[]> others = Stream.of(shorter(), blocks(), each(this::whole), each(this::half))
                .flatMap(Function.identity())
                .toList();
        return IntStream.range(0, others.size())
                .map(way -> (passed + way) % others.size())
                .mapToObj(way -> new Drawn<>(recipe, Draw.again(others.get(way)), choices.length, way))
                .filter(other -> other.distance().compareTo(distance()) < 0)
                .map(Function.identity());
    }

    private Stream<int[]> shorter() {
        return Stream.<IntUnaryOperator>of(i -> simplest[i], this::half)
                .flatMap(choice -> IntStream.range(0, choices.length).boxed().flatMap(i -> shorter(i, choice)));
    }

    /** Chooses otherwise what may be the number of rows, and leaves out as many rows in each place. */
    private Stream<int[]> shorter(int i, IntUnaryOperator choice) {
        int[] others = with(i, i + 1, choice);
        int rows = Math.abs(choices[i] - others[i]);
        if (rows == 0) {
            return Stream.empty();
        }
        int spare = choices.length - from(recipe, Draw.again(others)).choices.length;
        if (spare < rows) {
            return Stream.empty();
        }
        return IntStream.iterate(choices.length - spare, start -> start > i, start -> start - spare / rows)
                .mapToObj(start -> without(others, start, start + spare));
    }

    private static int[] without(int[] choices, int start, int end) {
        return IntStream.concat(Arrays.stream(choices, 0, start), Arrays.stream(choices, end, choices.length))
                .toArray();
    }

    private Stream<int[]> blocks() {
        return IntStream.iterate(choices.length, size -> size > 0, size -> size / 2)
                .boxed()
                .flatMap(size -> IntStream.iterate(0, start -> start < choices.length, start -> start + size)
                        .mapToObj(start -> with(start, start + size, i -> simplest[i])));
    }

    private Stream<int[]> each(IntUnaryOperator choice) {
        return IntStream.range(0, choices.length).mapToObj(i -> with(i, i + 1, choice));
    }

    private int half(int i) {
        return simplest[i] + (choices[i] - simplest[i]) / 2;
    }

    private int whole(int i) {
        return Math.abs(choices[i]) < WHOLE ? Integer.signum(choices[i]) * WHOLE : choices[i] / WHOLE * WHOLE;
    }

    /** The choices, but those from {@code start} until before {@code end} made otherwise. */
    private int[] with(int start, int end, IntUnaryOperator choice) {
        int[] others = choices.clone();
        for (int i = start; i < Math.min(end, others.length); i++) {
            others[i] = choice.applyAsInt(i);
        }
        return others;
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                choices.length,
                IntStream.range(0, choices.length).mapToLong(this::effort).sum());
    }

    /** How hard a choice is to read. */
    private long effort(int i) {
        int far = Math.abs(choices[i] - simplest[i]);
        if (far < NEAR) {
            return far;
        }
        return choices[i] % WHOLE == 0 ? NEAR + far / WHOLE : WHOLE;
    }
}
