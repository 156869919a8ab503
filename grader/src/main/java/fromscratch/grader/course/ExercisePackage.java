package fromscratch.grader.course;

import java.util.Locale;

/**
 * Where all that belongs to one exercise lies: its package, and the folder of the same name among the resources.
 *
 * <p>{@code TwoLayerNetwork} has {@code fromscratch.grader.exercises.twolayernetwork}, and in it {@code
 * TwoLayerNetworkChecks} and {@code TwoLayerNetworkProbes}: names follow from the exercise's id, and no list repeats them.
 *
 * @param exercise the exercise's id
 */
public record ExercisePackage(String exercise) {
    /** The package that the packages of all exercises lie in. */
    public static final String ALL = "fromscratch.grader.exercises";

    private static final String CHECKS = "Checks";

    /** The package's name. */
    public String name() {
        return ALL + "." + exercise.toLowerCase(Locale.ROOT);
    }

    /** The path of one of the exercise's files among the resources. */
    public String file(String name) {
        return name().replace('.', '/') + "/" + name;
    }

    /** The full name of the class whose methods are the checks. */
    public String checks() {
        return name() + "." + exercise + CHECKS;
    }

    /** The full name of the class that knows how each method is called once more. */
    public String probes() {
        return name() + "." + exercise + "Probes";
    }

    /**
     * Finds the exercise that a class with checks belongs to.
     *
     * @param className the full name of the class
     */
    public static String exerciseOf(String className) {
        return className.substring(className.lastIndexOf('.') + 1, className.length() - CHECKS.length());
    }
}
