package fromscratch.grader.mistakes;

import static java.util.Comparator.comparing;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Where the tests keep what they know of one exercise: in a package below {@code fromscratch.grader.exercises} that has
 * the exercise's name in small letters. A class that stands there is found; it is listed nowhere.
 */
final class ExercisePackages {
    private static final String ALL = "fromscratch.grader.exercises";

    private static final List<String> EXERCISES =
            Manifest.read().exercises().stream().map(Exercise::id).toList();

    private ExercisePackages() {}

    /**
     * Finds the classes of one kind in the packages of all exercises.
     *
     * @param kind the interface that they implement
     * @param ending what their names end in
     * @return an object of each, by exercise in the order of the course, then by name
     */
    static <T> List<T> findAll(Class<T> kind, String ending) {
        Comparator<Class<?>> order = comparing(found -> EXERCISES.indexOf(exerciseOf(found)));
        return ReflectionSupport.findAllClassesInPackage(ALL, kind::isAssignableFrom, name -> name.endsWith(ending))
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
                .filter(exercise -> type.getPackageName().equals(ALL + "." + exercise.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " stands in the package of no exercise"));
    }
}
