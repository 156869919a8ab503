package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Each check of a manifest is a method of the exercise's check class, and the other way round. */
final class CheckMethods implements Rule {
    @Override
    public Stream<Problem> problems(Subject course) {
        return course.exercises().stream().flatMap(CheckMethods::problems);
    }

    private static Stream<Problem> problems(Exercise exercise) {
        String name = new ExercisePackage(exercise.id()).checks();
        Optional<Class<?>> checks = KitClass.named(name);
        if (checks.isEmpty()) {
            return Stream.of(Problem.inManifest(exercise.id(), "", "there is no class " + name));
        }
        Set<String> written = Arrays.stream(checks.get().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(Property.class))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = exercise.checks().map(Check::name).collect(Collectors.toSet());
        return Stream.concat(
                exercise.methods().stream().flatMap(method -> missing(exercise, method, written)),
                written.stream()
                        .filter(check -> !named.contains(check))
                        .map(check -> Problem.inManifest(
                                exercise.id(), "methods", "no method names the check " + check + " of " + name)));
    }

    private static Stream<Problem> missing(Exercise exercise, Method method, Set<String> written) {
        return method.checks().stream()
                .map(Check::name)
                .filter(check -> !written.contains(check))
                .map(check -> Problem.inManifest(
                        exercise.id(),
                        "methods." + method.name() + ".checks." + check,
                        new ExercisePackage(exercise.id()).checks() + " has no check of this name"));
    }
}
