package fromscratch.grader.mistakes;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The honest variants of the solutions, and the seeds that each of them must pass with. */
public final class Variants {
    /** {@code -Dvariants.seeds=200} is the long run; {@code grader/README.md} keeps its last result. */
    public static final int SEEDS = Integer.getInteger("variants.seeds", 5);

    private static final int FIRST_SEED = 100;
    private static final Course OF_THE_SEED = Reach.ofTheSeed(Manifest.read());

    private Variants() {}

    public static List<Variant> all() {
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

    /**
     * What goes wrong when {@code variant} meets every check, and with further seeds those that the seed has a say in:
     * nothing, or the checks are at fault.
     */
    public static List<String> faults(Variant variant) {
        Classes classes = Classes.compile(variant.of(Solutions.sources()));
        Verdicts first = Verdicts.on(classes, FIRST_SEED);
        List<String> faults = new ArrayList<>(faults(first, FIRST_SEED));
        if (first.score() < 100) {
            faults.add(first.score() + " points");
        }
        for (int seed = FIRST_SEED + 1; seed < FIRST_SEED + SEEDS; seed++) {
            faults.addAll(faults(Verdicts.on(OF_THE_SEED, classes, seed), seed));
        }
        return faults;
    }

    private static List<String> faults(Verdicts verdicts, int seed) {
        return Stream.concat(verdicts.wrong().stream(), verdicts.diagnoses().stream())
                .map(fault -> "seed " + seed + ": " + fault)
                .toList();
    }
}
