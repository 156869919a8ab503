package fromscratch.grader.mistakes;

import static java.util.stream.Collectors.toSet;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.MethodId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The part of a course that a mistake can reach; what lies beneath it is known to be right. */
public final class Reach {
    private Reach() {}

    /** The exercise itself. */
    public static Course alone(Course course, String exercise) {
        return only(course, each -> each.id().equals(exercise));
    }

    /** The exercise itself, and all that build on it. */
    static Course upwards(Course course, String exercise) {
        return only(course, each -> each.id().equals(exercise) || buildsOn(course, exercise, each));
    }

    /** Whether anything in {@code exercise} builds on {@code foundation}. */
    static boolean buildsOn(Course course, String foundation, Exercise exercise) {
        return exercise.methods().stream()
                .flatMap(method -> course.foundationsOf(method).stream())
                .anyMatch(method -> method.exercise().equals(foundation));
    }

    private static Course only(Course course, Predicate<Exercise> kept) {
        List<Exercise> exercises = course.exercises().stream().filter(kept).toList();
        Set<MethodId> methods = exercises.stream()
                .flatMap(exercise -> exercise.methods().stream())
                .map(Method::id)
                .collect(toSet());
        return new Course(exercises.stream()
                .map(exercise -> new Exercise(
                        exercise.id(),
                        exercise.borrow(),
                        exercise.methods().stream()
                                .map(method -> within(methods, method))
                                .toList()))
                .toList());
    }

    private static Method within(Set<MethodId> methods, Method method) {
        List<MethodId> needs = method.needs().stream().filter(methods::contains).toList();
        return new Method(method.id(), method.signature(), needs, method.gradient(), method.checks());
    }
}
