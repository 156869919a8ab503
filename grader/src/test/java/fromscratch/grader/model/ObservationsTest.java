package fromscratch.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final CheckId A = new CheckId("Linear", "a");
    private static final CheckId B = new CheckId("Linear", "b");
    private static final Observations BOTH = new Observations(List.of(Observation.passed(B), Observation.passed(A)));

    @Test
    void they_know_what_was_observed_in_its_order_and_nothing_else() {
        Observations one = Observations.NONE.with(Observation.passed(A));
        assertThat(one.knows(A)).isTrue();
        assertThat(one.of(A)).contains(Observation.passed(A));
        assertThat(one.knows(B)).isFalse();
        assertThat(one.of(B)).isEmpty();
        assertThat(one.with(Observation.passed(B)).all())
                .extracting(Observation::check)
                .containsExactly(A, B);
        assertThat(BOTH.all()).extracting(Observation::check).containsExactly(B, A);
    }

    @Test
    void what_is_known_later_outweighs_what_was_known_and_keeps_its_place() {
        Observation failed = Observation.of(B, Status.FAILED, Finding.of("number"));
        assertThat(BOTH.with(failed).all()).containsExactly(failed, Observation.passed(A));
        assertThat(BOTH.with(Observations.NONE.with(failed)).of(B)).contains(failed);
        assertThat(new Observations(List.of(Observation.passed(B), failed)).all())
                .containsExactly(failed);
    }

    @Test
    void a_part_leaves_the_whole_as_it_was() {
        assertThat(BOTH.only(Set.of(A)).all()).containsExactly(Observation.passed(A));
        assertThat(BOTH.without(Set.of(A)).all()).containsExactly(Observation.passed(B));
        assertThat(BOTH.with(Observation.notStarted(A, null)).of(A)).isNotEqualTo(BOTH.of(A));
        assertThat(BOTH.all()).hasSize(2);
    }
}
