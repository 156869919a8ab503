package fromscratch.grader.mistakes;

import static java.util.Comparator.comparing;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Manifest;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds what the tests know of each exercise. It stands in the exercise's package, and no list repeats it. */
final class ExerciseScan {
    private static final List<String> EXERCISES =
            Manifest.read().exercises().stream().map(Exercise::id).toList();

    private ExerciseScan() {}

    /**
     * Finds the classes of one kind in the packages of all exercises.
     *
     * @param kind the interface that they implement
     * @param ending what their names end in
     * @return an object of each, by exercise in the order of the course, then by name
     */
    static <T> List<T> findAll(Class<T> kind, String ending) {
        Comparator<Class<?>> order = comparing(found -> EXERCISES.indexOf(exerciseOf(found)));
        return ReflectionSupport.findAllClassesInPackage(
                        ExercisePackage.ALL, kind::isAssignableFrom, name -> name.endsWith(ending))
                .stream()
                .sorted(order.thenComparing(Class::getName))
                .map(ReflectionSupport::newInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * Tells the exercise in whose package a class stands.
     *
     * @throws IllegalStateException if no exercise has that package
     */
    static String exerciseOf(Class<?> type) {
        return EXERCISES.stream()
                .filter(exercise -> new ExercisePackage(exercise).name().equals(type.getPackageName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " stands in the package of no exercise"));
    }
}
