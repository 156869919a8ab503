package fromscratch.grader.mistakes;

import java.util.List;
import java.util.stream.Stream;

/** The honest variants of the solutions, and the seeds that each of them must pass with. */
public final class Variants {
    /** {@code -Pvariants} is the long run, with 200; {@code grader/README.md} keeps its last result. */
    public static final int SEEDS = Integer.getInteger("variants.seeds", 5);

    private static final long FIRST_SEED = 100;

    private Variants() {}

    public static List<Variant> all() {
        return ExerciseScan.findAll(HonestVariants.class, "Variants").stream()
                .flatMap(each -> each.variants().stream())
                .toList();
    }

    /** What goes wrong when {@code variant} meets the checks with every seed: nothing, or the checks are at fault. */
    public static List<String> faults(Variant variant) {
        Verdicts.Admitted admitted = Verdicts.admit(Classes.compile(variant.of(Solutions.sources())));
        return Stream.iterate(FIRST_SEED, seed -> seed < FIRST_SEED + SEEDS, seed -> seed + 1)
                .flatMap(seed -> faults(admitted.with(seed), seed))
                .toList();
    }

    private static Stream<String> faults(Verdicts verdicts, long seed) {
        return verdicts.score() == 100 && verdicts.diagnoses().isEmpty()
                ? Stream.empty()
                : Stream.of("seed " + seed + ": " + verdicts.score() + " points, wrong: " + verdicts.wrong()
                        + ", named: " + verdicts.diagnoses());
    }
}
