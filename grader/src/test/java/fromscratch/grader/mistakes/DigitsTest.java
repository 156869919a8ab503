package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bar of the check on real data is far below what right networks reach.
 *
 * <p>{@code -Ddigits.seeds=300} measures as many networks of each kind as the comment at the bar speaks of.
 */
class DigitsTest {
    private static final int SEEDS = Integer.getInteger("digits.seeds", 50);
    private static final double MARGIN = 0.08;

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @Test
    void every_right_network_recognizes_far_more_digits_than_the_bar_asks_for() throws Exception {
        Class<?> study = new LinkedClasses(Classes.compile(Solutions.sources()).compiled())
                .loadClass("fromscratch.grader.exercises.training.DigitsStudy");
        double bar = (double) study.getMethod("bar").invoke(null);
        for (String kind : new String[] {"normal", "uniform"}) {
            LongToDoubleFunction accuracy =
                    (LongToDoubleFunction) study.getMethod(kind).invoke(null);
            double[] reached =
                    LongStream.range(0, SEEDS).mapToDouble(accuracy).sorted().toArray();
            System.out.printf(
                    "%s, %d networks: worst %.3f, median %.3f, best %.3f%n",
                    kind, SEEDS, reached[0], reached[SEEDS / 2], reached[SEEDS - 1]);
            assertThat(reached[0]).as("%s: %s", kind, Arrays.toString(reached)).isGreaterThan(bar + MARGIN);
        }
    }
}
