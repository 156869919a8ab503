package fromscratch.grader.mistakes;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How this lesson goes wrong: the mistakes that students make, by number. Up to 84 they are those that were collected
 * before the kit was written; from 85 on they are the kit's own. They stand in the packages of their exercises.
 */
final class Catalogue {
    /** The last number of the collected mistakes. */
    static final int COLLECTED = 84;

    /** Mistakes that cannot be written against this API, and why. */
    static final Map<Integer, String> NOT_EXPRESSIBLE = Map.ofEntries(
            entry(8, "a Matrix is immutable, and toArray copies: no result can be written into X"),
            entry(57, "a Matrix is immutable: p cannot be overwritten by p - y"),
            entry(68, "a Matrix is immutable: clearing a gradient replaces it and leaves every snapshot as it was"),
            entry(71, "no graph is recorded: values are plain numbers"),
            entry(72, "there is no no-grad state that an exception could leave behind"),
            entry(84, "the split into training and test set is given, and made by the check"));

    private static final List<PlantedMistakes> PLANTED = ExerciseScan.findAll(PlantedMistakes.class, "Mistakes");

    private Catalogue() {}

    /** The planted mistakes, by exercise in the order of the course. */
    static List<Mistake> all() {
        return PLANTED.stream().flatMap(each -> each.mistakes().stream()).toList();
    }

    /** The checks that no planted mistake needs, by their ids, and why they stay. */
    static Map<String, String> neverAlone() {
        Map<String, String> reasons = new TreeMap<>();
        for (PlantedMistakes each : PLANTED) {
            String exercise = ExerciseScan.exerciseOf(each.getClass());
            each.neverAlone().forEach((check, reason) -> reasons.put(exercise + "." + check, reason));
        }
        return reasons;
    }
}
