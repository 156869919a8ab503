package fromscratch.grader.mistakes;

import java.util.List;
import java.util.Map;

/**
 * Mistakes in one exercise: the one in whose package the class stands. The {@link Catalogue} finds every such class whose
 * name ends in {@code Mistakes}.
 */
public interface PlantedMistakes {
    /** List the mistakes, by their numbers. */
    List<Mistake> mistakes();

    /**
     * Say why a check stays that no planted mistake needs, because other checks of its exercise catch all that it catches.
     * The worked values of a method need no reason: they decide whether its points count.
     *
     * @return the reasons, by the name of the check without the exercise's name
     */
    default Map<String, String> neverAlone() {
        return Map.of();
    }

    /**
     * Begin a mistake in this exercise.
     *
     * @param number its number in the {@link Catalogue}
     * @param name what is done wrong
     */
    default MistakeDraft mistake(int number, String name) {
        return new MistakeDraft(number, name, ExerciseScan.exerciseOf(getClass()), List.of(), List.of());
    }
}
