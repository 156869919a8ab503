package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Problem;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each signature of a manifest is that of the stand-in, which the checks are compiled against. */
final class Signatures implements Rule {
    @Override
    public Stream<Problem> problems(Subject course) {
        return course.exercises().stream().flatMap(Signatures::problems);
    }

    private static Stream<Problem> problems(Exercise exercise) {
        String name = "fromscratch." + exercise.id();
        Optional<Class<?>> standIn = KitClass.named(name);
        if (standIn.isEmpty()) {
            return Stream.of(Problem.inManifest(exercise.id(), "", "there is no stand-in " + name));
        }
        return exercise.methods().stream()
                .flatMap(method -> problem(standIn.get(), method)
                        .map(text -> Problem.inManifest(exercise.id(), "methods." + method.name() + ".signature", text))
                        .stream());
    }

    private static Optional<String> problem(Class<?> standIn, Method method) {
        Optional<String> declared = Arrays.stream(standIn.getDeclaredMethods())
                .filter(each -> each.getName().equals(method.name()))
                .map(Signatures::signature)
                .findFirst();
        if (declared.isEmpty()) {
            return Optional.of("the stand-in " + standIn.getName() + " has no such method");
        }
        return declared.filter(found -> !method.signature().isEmpty()) // else it is known to be missing
                .filter(found -> !found.equals(method.signature()))
                .map(found -> "must be that of the stand-in, " + found + ", but is " + method.signature());
    }

    private static String signature(java.lang.reflect.Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(each -> simple(each.getParameterizedType().getTypeName()) + " " + each.getName())
                .collect(Collectors.joining(", "));
        return Modifier.toString(method.getModifiers()) + " "
                + simple(method.getGenericReturnType().getTypeName()) + " " + method.getName() + "(" + parameters + ")";
    }

    /** A type as a source names it: without packages, and without the class that it is nested in. */
    private static String simple(String type) {
        return type.replaceAll("[a-z]+\\.", "").replaceAll("\\w+\\$", "");
    }
}
