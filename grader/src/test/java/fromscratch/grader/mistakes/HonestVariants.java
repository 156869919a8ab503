package fromscratch.grader.mistakes;

import java.util.List;

/**
 * Other right ways to write one exercise: the one in whose package the class stands. {@link Variants} finds every such
 * class whose name ends in {@code Variants}.
 */
public interface HonestVariants {
    /** List the variants. */
    List<Variant> variants();

    /**
     * Begin a variant of this exercise.
     *
     * @param name in which way it is written
     */
    default Variant variant(String name) {
        return new Variant(name, ExerciseScan.exerciseOf(getClass()), List.of());
    }
}
