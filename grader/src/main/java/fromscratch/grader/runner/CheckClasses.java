package fromscratch.grader.runner;

import fromscratch.grader.wire.StaticState;
import java.util.Map;

/**
 * Where a run finds the check classes and, through them, the student's.
 *
 * <p>What a student's class keeps in static fields must not carry from one check to the next: the judge's worker loads
 * such classes anew for each check, and a run in the student's own process does the same.
 */
public interface CheckClasses {
    /** The classes for the checks that run next. */
    ClassLoader next();

    /** Whether each check must have classes of its own. */
    boolean areIsolated();

    /** The classes that {@code loader} finds, the same for every check. */
    static CheckClasses shared(ClassLoader loader) {
        return new CheckClasses() {
            @Override
            public ClassLoader next() {
                return loader;
            }

            @Override
            public boolean areIsolated() {
                return false;
            }
        };
    }

    /**
     * The student's classes as {@code loader} finds them; anew for each check if any of them keeps something.
     *
     * @param students the bytes of each of the student's classes, by its full name
     */
    static CheckClasses of(ClassLoader loader, Map<String, byte[]> students) {
        if (students.keySet().stream().noneMatch(name -> hasState(loader, name))) {
            return shared(loader);
        }
        return new CheckClasses() {
            @Override
            public ClassLoader next() {
                return new ExerciseClasses(students);
            }

            @Override
            public boolean areIsolated() {
                return true;
            }
        };
    }

    private static boolean hasState(ClassLoader loader, String name) {
        try {
            return StaticState.isIn(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false; // whoever calls it will hear of it
        }
    }
}
