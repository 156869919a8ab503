package fromscratch.grader.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.given.Matrix;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** Inputs that are drawn keep to their bounds, come again from the same choices, and have simpler ones. */
class DrawTest {
    /** No turn of the first inputs. */
    private static final int LATER = 99;

    private static final int DRAWS = 500;

    /** An input of each kind. */
    private record Everything(int[] sizes, Matrix matrix, Matrix away, Matrix grid, int[] labels) {
        static Everything of(Draw draw) {
            int[] size = draw.sizes(3);
            return new Everything(
                    size,
                    draw.matrix(size[0], size[1]),
                    draw.matrixWithoutZeros(size[1], size[2]),
                    draw.grid(1, size[2], 4, 0.25, 0.125),
                    draw.labels(size[0], size[2]));
        }
    }

    @Test
    void the_first_inputs_have_a_one_in_each_of_their_sizes() {
        for (int seed = 0; seed < DRAWS; seed++) {
            for (int turn = 0; turn < 4; turn++) {
                Draw draw = Draw.from(new Random(seed), turn);
                int[] sizes = draw.sizes(4);
                assertThat(sizes[turn]).as("seed %d", seed).isEqualTo(1);
                assertThat(sizes).doesNotHaveDuplicates();
                assertThat(Draw.again(draw.choices()).sizes(4)).isEqualTo(sizes);
            }
        }
    }

    @Test
    void keeps_to_the_bounds() {
        for (int seed = 0; seed < DRAWS; seed++) {
            // WHEN
            Everything drawn = Everything.of(Draw.from(new Random(seed), LATER));
            // THEN
            assertThat(drawn.sizes).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(Arrays.stream(drawn.sizes)).allMatch(size -> size >= 1 && size <= 5);
            assertThat(entries(drawn.matrix))
                    .allMatch(entry -> Math.abs(entry) <= 3)
                    .allMatch(entry -> Math.rint(entry * 100) / 100 == entry);
            assertThat(entries(drawn.away)).allMatch(entry -> Math.abs(entry) >= 0.01);
            assertThat(entries(drawn.grid))
                    .allMatch(entry -> Math.abs(entry - 0.125) <= 1)
                    .allMatch(entry -> Math.abs(entry % 0.25) == 0.125);
            assertThat(Arrays.stream(drawn.labels))
                    .hasSize(drawn.sizes[0])
                    .allMatch(label -> label >= 0 && label < drawn.sizes[2]);
        }
    }

    @Test
    void draws_all_sizes_and_what_lies_at_the_edges() {
        // WHEN
        int[] sizes = IntStream.range(0, DRAWS)
                .flatMap(
                        seed -> Arrays.stream(Draw.from(new Random(seed), LATER).sizes(1)))
                .toArray();
        int[] entries = IntStream.range(0, DRAWS)
                .map(seed -> Draw.from(new Random(seed), LATER).between(-300, 300))
                .toArray();
        // THEN
        assertThat(sizes).contains(1, 2, 3, 4, 5);
        assertThat(entries).contains(-300, 0, 300);
        assertThat(Arrays.stream(entries).distinct().count()).isGreaterThan(DRAWS / 3);
    }

    @Test
    void comes_again_from_its_choices_and_shares_nothing() {
        // GIVEN
        Shrinkable<Everything> drawn = Drawn.from(Everything::of, Draw.from(new Random(1), LATER));
        // WHEN
        Everything first = drawn.value();
        int[] labels = first.labels.clone();
        Arrays.fill(first.labels, -1); // as the code under test might
        Everything second = drawn.value();
        // THEN
        assertThat(second.matrix).isEqualTo(first.matrix);
        assertThat(second.grid).isEqualTo(first.grid);
        assertThat(second.labels).isEqualTo(labels);
    }

    @Test
    void makes_only_simpler_ones() {
        for (int seed = 0; seed < 20; seed++) {
            // GIVEN
            Shrinkable<Everything> drawn = Drawn.from(Everything::of, Draw.from(new Random(seed), LATER));
            // THEN
            assertThat(drawn.shrink()).as("seed %d", seed).isNotEmpty();
            assertThat(drawn.shrink()).allMatch(simpler -> simpler.distance().compareTo(drawn.distance()) < 0);
        }
    }

    @Test
    void finds_an_input_with_one_readable_entry() {
        for (int seed = 0; seed < 20; seed++) {
            // GIVEN
            Matrix matrix = smallest(seed, any -> entries(any).anyMatch(entry -> entry < -0.5));
            // THEN
            assertThat(entries(matrix).filter(entry -> entry != 0))
                    .as("seed %d", seed)
                    .hasSize(1)
                    .allMatch(entry -> entry == -1 || entry == -3);
        }
    }

    @Test
    void finds_the_smallest_shape_that_fails() {
        assertThat(smallest(7, matrix -> matrix.rows() > 2)).isEqualTo(Matrix.zeros(3, 1));
        assertThat(smallest(7, matrix -> true)).isEqualTo(Matrix.zeros(1, 2));
    }

    @Test
    void finds_the_row_that_fails_wherever_it_is() {
        for (int seed = 0; seed < 20; seed++) {
            // WHEN
            Matrix matrix = smallest(seed, any -> entries(any).anyMatch(entry -> entry > 2.5 && entry < 3));
            // THEN
            assertThat(matrix.rows()).as("seed %d: %s", seed, matrix).isEqualTo(1);
        }
    }

    /** Goes from one simpler input to the next as long as one fails, as jqwik does. */
    private static Matrix smallest(int seed, Predicate<Matrix> fails) {
        Optional<? extends Shrinkable<Matrix>> next = IntStream.iterate(seed, s -> s + 1000)
                .mapToObj(s -> Drawn.from(DrawTest::matrix, Draw.from(new Random(s), LATER)))
                .filter(drawn -> fails.test(drawn.value()))
                .findFirst();
        Shrinkable<Matrix> smallest = next.orElseThrow();
        while (next.isPresent()) {
            smallest = next.get();
            next = smallest.shrink()
                    .filter(simpler -> fails.test(simpler.value()))
                    .findFirst();
        }
        return smallest.value();
    }

    private static Matrix matrix(Draw draw) {
        int[] size = draw.sizes(2);
        return draw.matrix(size[0], size[1]);
    }

    private static DoubleStream entries(Matrix matrix) {
        return Arrays.stream(matrix.toArray()).flatMapToDouble(Arrays::stream);
    }
}
