package fromscratch.grader.attacks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.sandbox.Sandbox;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was collected is there, and each attack says what it needs to say. */
class CatalogueTest {
    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @Test
    void every_collected_attack_is_made_or_has_a_reason_why_not() {
        Set<Integer> made = Catalogue.all().stream()
                .flatMap(attack -> attack.numbers().stream())
                .collect(toSet());
        assertThat(made).doesNotContainAnyElementsOf(Catalogue.NOT_APPLICABLE.keySet());
        Set<Integer> known = new TreeSet<>(made);
        known.addAll(Catalogue.NOT_APPLICABLE.keySet());
        assertThat(known)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Catalogue.COLLECTED).boxed().toList());
    }

    @Test
    void there_are_attacks_that_nobody_had_collected() {
        assertThat(Catalogue.all())
                .filteredOn(attack -> attack.numbers().isEmpty())
                .hasSizeGreaterThan(15);
    }

    @Test
    void no_two_attacks_share_a_folder() {
        assertThat(Catalogue.all()).extracting(Attack::folder).doesNotHaveDuplicates();
    }

    @Test
    void an_attack_that_some_sandbox_cannot_hold_says_why() {
        assertThat(Catalogue.all())
                .filteredOn(attack -> !attack.isHeldBy(Sandbox.BARE))
                .allSatisfy(attack -> assertThat(attack.lacking()).isNotBlank());
    }
}
