package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is right passes, however it is written.
 *
 * <p>{@code -Dvariants.seeds=200} is the long run; the README keeps its last result.
 */
class VariantsTest {
    private static final int SEEDS = Integer.getInteger("variants.seeds", 5);

    static List<Variant> variants() {
        return Stream.of(
                        LayerVariants.all(),
                        SummationVariants.all(),
                        ActivationVariants.all(),
                        LossVariants.all(),
                        SoftmaxVariants.all(),
                        InitializationVariants.all(),
                        NetworkVariants.all(),
                        TrainingVariants.all())
                .flatMap(List::stream)
                .toList();
    }

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @ParameterizedTest
    @MethodSource("variants")
    void an_honest_variant_earns_every_point_with_every_seed(Variant variant) {
        Classes classes = Classes.compile(variant.of(Solutions.sources()));
        for (long seed = 100; seed < 100 + SEEDS; seed++) {
            Verdicts verdicts = Verdicts.on(classes, seed);
            assertThat(verdicts.wrong()).as("seed %d", seed).isEmpty();
            assertThat(verdicts.score()).as("seed %d", seed).isEqualTo(100);
            assertThat(verdicts.diagnoses()).as("seed %d", seed).isEmpty();
        }
    }
}
