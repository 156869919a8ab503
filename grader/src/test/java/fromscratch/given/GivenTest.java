package fromscratch.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GivenTest {

    @Property
    void an_epoch_deals_every_example_once(
            @ForAll @IntRange(min = 1, max = 40) int examples,
            @ForAll @IntRange(min = 1, max = 50) int batchSize,
            @ForAll long seed) {
        List<int[]> batches = Batches.epoch(examples, batchSize, new Random(seed));
        assertThat(batches.stream().flatMapToInt(Arrays::stream).sorted().toArray())
                .isEqualTo(IntStream.range(0, examples).toArray());
        assertThat(batches.subList(0, batches.size() - 1)).allMatch(batch -> batch.length == batchSize);
        assertThat(batches.get(batches.size() - 1)).hasSizeBetween(1, batchSize);
    }

    @Test
    void a_huge_batch_size_is_one_batch() {
        assertThat(Batches.epoch(5, Integer.MAX_VALUE, new Random(1))).hasSize(1);
    }

    @Test
    void a_parameter_keeps_its_shape() {
        Parameter p = new Parameter(Matrix.zeros(2, 3));
        assertThat(p.grad()).isEqualTo(Matrix.zeros(2, 3));
        assertThatThrownBy(() -> p.setGrad(Matrix.zeros(3, 2)))
                .isInstanceOf(ShapeException.class)
                .hasMessage("Parameter.setGrad: the parameter is 2×3, but got 3×2");
        assertThatThrownBy(() -> p.setValue(Matrix.zeros(1, 3))).isInstanceOf(ShapeException.class);
    }

    @Test
    void the_digits_are_all_there_and_scaled() {
        Dataset digits = Dataset.digits();
        assertThat(digits.X().shape()).isEqualTo("1797×64");
        assertThat(digits.labels()).containsOnly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).startsWith(0, 1, 2);
        assertThat(digits.X().get(0, 2)).isEqualTo(5 / 16.0);
        assertThat(digits.X().rowMaxima().sum() / 1797).isBetween(0.9, 1.0);
    }

    @Test
    void the_penguins_that_were_measured_are_there_and_standardized() {
        Dataset penguins = Dataset.penguins();
        assertThat(penguins.X().shape()).isEqualTo("342×4");
        assertThat(penguins.labels()).containsOnly(0, 1, 2);
        assertThat(penguins.X().columnSums().hadamard(penguins.X().columnSums()).sum())
                .isLessThan(1e-18);
    }

    @Test
    void a_split_shares_no_row_and_loses_none() {
        Dataset digits = Dataset.digits();
        Dataset.Split split = digits.split(360, 1);
        assertThat(split.training().labels()).hasSize(1437);
        assertThat(split.test().labels()).hasSize(360);
        assertThat(split.training().X().sum() + split.test().X().sum())
                .isCloseTo(digits.X().sum(), org.assertj.core.data.Offset.offset(1e-8));
        assertThat(split.test().labels()).isEqualTo(digits.split(360, 1).test().labels());
    }
}
