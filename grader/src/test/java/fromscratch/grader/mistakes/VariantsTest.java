package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.Limits;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right passes, however it is written. */
class VariantsTest {
    static List<Variant> variants() {
        return Variants.all();
    }

    private static final long SEED = 7;

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.perCheck(Verdicts.LIMIT));

    @ParameterizedTest
    @MethodSource("variants")
    void an_honest_variant_earns_every_point_with_every_seed(Variant variant) {
        assertThat(Variants.faults(variant)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void an_honest_variant_earns_every_point_in_the_judge(Variant variant) throws IOException {
        assertThat(JUDGE.report(variant.of(Solutions.sources()), SEED).exercises())
                .flatExtracting(ExerciseResult::checks)
                .allMatch(check -> check.status() == Status.PASSED && check.score() == check.maxScore());
    }

    @Test
    void no_two_variants_are_the_same() {
        assertThat(variants()).extracting(Variant::name).doesNotHaveDuplicates();
        assertThat(variants()).extracting(Variant::edits).doesNotHaveDuplicates();
    }
}
