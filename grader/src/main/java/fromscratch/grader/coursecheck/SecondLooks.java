package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Problem;
import fromscratch.grader.diagnosis.KnownMistakes;
import fromscratch.grader.diagnosis.Probes;
import fromscratch.grader.model.MethodId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each method can be called once more when it has gone wrong: it has a probe, and a place in the atlas. */
final class SecondLooks implements Rule {
    @Override
    public Stream<Problem> problems(Subject course) {
        return course.exercises().stream().flatMap(exercise -> problems(course, exercise));
    }

    private static Stream<Problem> problems(Subject course, Exercise exercise) {
        Set<MethodId> methods = exercise.methods().stream().map(Method::id).collect(Collectors.toSet());
        Set<MethodId> known = course.mistakes(exercise).ofMethod().keySet();
        return Stream.concat(
                differences(exercise, KnownMistakes.FILE, methods, known),
                KitClass.named(new ExercisePackage(exercise.id()).probes()).isEmpty()
                        ? Stream.of(Problem.inManifest(
                                exercise.id(), "", "there is no class " + new ExercisePackage(exercise.id()).probes()))
                        : differences(
                                exercise,
                                exercise.id() + "Probes.java",
                                methods,
                                Probes.of(exercise.id(), SecondLooks.class.getClassLoader())
                                        .keySet()));
    }

    private static Stream<Problem> differences(
            Exercise exercise, String file, Set<MethodId> methods, Set<MethodId> found) {
        return Stream.concat(
                without(methods, found)
                        .map(method -> Problem.of(exercise.id(), file, "", "nothing here is for " + method)),
                without(found, methods)
                        .map(method ->
                                Problem.of(exercise.id(), file, method.toString(), "is no method of this exercise")));
    }

    private static Stream<MethodId> without(Set<MethodId> some, Set<MethodId> others) {
        return new TreeSet<>(some).stream().filter(each -> !others.contains(each));
    }
}
