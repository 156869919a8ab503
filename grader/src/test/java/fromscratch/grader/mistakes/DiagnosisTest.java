package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The diagnosis names the planted mistakes by what they are, and never by anything else. */
class DiagnosisTest {
    private static final double AIM = 0.95;

    private static final Declared DECLARED = Declared.read();

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    @Test
    void every_planted_mistake_is_declared() {
        assertThat(DECLARED.mistakes())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(Mistake::toString).toList());
    }

    /** {@link MistakesTest} looks at wrong names too, with another seed for each mistake. */
    @Test
    void planted_mistakes_are_named_rightly_and_never_wrongly() {
        List<Naming> namings = new ArrayList<>();
        for (Mistake mistake : Catalogue.all()) {
            namings.add(Naming.of(mistake, DECLARED, Naming.SEED));
        }
        Naming.Counts counts = Naming.Counts.of(namings);
        System.out.println("Diagnosis of the planted mistakes: " + counts);
        assertThat(namings).noneMatch(Naming::isWrong);
        assertThat(namings.stream().filter(naming -> !naming.isRight()))
                .as("named rightly: at least %s", AIM)
                .hasSizeLessThanOrEqualTo((int) ((1 - AIM) * namings.size()));
        assertThat(Figure.onRecord())
                .containsEntry(Figure.NAMED, new Figure(counts.right(), namings.size()))
                .containsEntry(Figure.MISNAMED, new Figure(counts.wrong(), namings.size()));
    }
}
