package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right passes, however it is written. */
class VariantsTest {
    static List<Variant> variants() {
        return Variants.all();
    }

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @ParameterizedTest
    @MethodSource("variants")
    void an_honest_variant_earns_every_point_with_every_seed(Variant variant) {
        assertThat(Variants.faults(variant)).isEmpty();
    }

    @Test
    void no_two_variants_are_the_same() {
        assertThat(variants()).extracting(Variant::name).doesNotHaveDuplicates();
        assertThat(variants()).extracting(Variant::edits).doesNotHaveDuplicates();
    }
}
