package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is right passes, whatever the seed. */
class SolutionsTest {
    private static final int SEEDS = 50;

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @Test
    void the_solutions_earn_every_point_with_fifty_seeds() {
        Verdicts.Admitted solutions = Verdicts.admit(Classes.compile(Solutions.sources()));
        for (long seed = 0; seed < SEEDS; seed++) {
            Verdicts verdicts = solutions.with(seed);
            assertThat(verdicts.wrong()).as("seed %d", seed).isEmpty();
            assertThat(verdicts.score()).as("seed %d", seed).isEqualTo(100);
            assertThat(verdicts.diagnoses()).as("seed %d", seed).isEmpty();
        }
    }
}
