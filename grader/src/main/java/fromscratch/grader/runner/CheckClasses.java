package fromscratch.grader.runner;

import fromscratch.grader.wire.StaticState;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where a run finds the check classes and, through them, the student's.
 *
 * <p>What a student's class keeps in static fields must not carry from one check to the next: the judge's worker loads
 * such classes anew for each check, and a run in the student's own process does the same.
 *
 * @param loaders gives the loader for the checks that run next
 * @param areIsolated whether each check must have classes of its own
 */
public record CheckClasses(Supplier<ClassLoader> loaders, boolean areIsolated) {
    /** The classes for the checks that run next. */
    ClassLoader next() {
        return loaders.get();
    }

    /** The classes that {@code loader} finds, the same for every check. */
    static CheckClasses shared(ClassLoader loader) {
        return new CheckClasses(() -> loader, false);
    }

    /**
     * The student's classes as {@code loader} finds them; anew for each check if any of them keeps something.
     *
     * @param students the bytes of each of the student's classes, by its full name
     */
    public static CheckClasses of(ClassLoader loader, Map<String, byte[]> students) {
        return students.keySet().stream().anyMatch(name -> hasState(loader, name))
                ? new CheckClasses(() -> new ExerciseClasses(students), true)
                : shared(loader);
    }

    private static boolean hasState(ClassLoader loader, String name) {
        try {
            return StaticState.isIn(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // whoever calls it will hear of it
        }
    }
}
