package fromscratch.grader.course;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The exercises in the order in which they are taught: the manifest, read and found consistent.
 *
 * <p>A method stands after everything it needs, so no cycle is possible.
 */
public final class Course {
    private final List<Exercise> exercises;
    private final Map<MethodId, Method> methods = new LinkedHashMap<>();
    private final Map<CheckId, Method> methodOfCheck = new LinkedHashMap<>();

    /**
     * Indexes {@code exercises}.
     *
     * @throws BrokenCourse if an id appears twice, a method needs one that does not stand before it, or a gradient is of
     *     none
     */
    public Course(List<Exercise> exercises) {
        List<Problem> problems = Consistency.problems(exercises, Set.of());
        if (!problems.isEmpty()) {
            throw new BrokenCourse(problems);
        }
        this.exercises = List.copyOf(exercises);
        for (Exercise exercise : exercises) {
            for (Method method : exercise.methods()) {
                methods.put(method.id(), method);
                method.checks().forEach(check -> methodOfCheck.put(check.id(), method));
            }
        }
    }

    public List<Exercise> exercises() {
        return exercises;
    }

    /** Finds an exercise by its id. */
    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /** All checks, in the order of the manifest. */
    public Stream<Check> checks() {
        return exercises.stream().flatMap(Exercise::checks);
    }

    /** All methods, in the order of the manifest. */
    public Stream<Method> methods() {
        return methods.values().stream();
    }

    /** Finds a method by its id. */
    public Optional<Method> method(MethodId id) {
        return Optional.ofNullable(methods.get(id));
    }

    /** Finds the method whose id somebody has written as {@code text}; empty where that is the id of none. */
    public Optional<Method> methodNamed(String text) {
        return methods().filter(method -> method.id().toString().equals(text)).findFirst();
    }

    /** Finds the check whose id somebody has written as {@code text}; empty where that is the id of none. */
    public Optional<Check> checkNamed(String text) {
        return checks().filter(check -> check.id().toString().equals(text)).findFirst();
    }

    /**
     * Finds the method that a check judges.
     *
     * @throws IllegalArgumentException if the manifest has no such check
     */
    public Method methodOf(CheckId check) {
        return Optional.ofNullable(methodOfCheck.get(check))
                .orElseThrow(() -> new IllegalArgumentException("the course has no check " + check));
    }

    /** Everything that {@code method} builds on, directly or through others, nearest last. */
    public Set<Method> foundationsOf(Method method) {
        Set<Method> found = new LinkedHashSet<>();
        collect(method, found);
        return found;
    }

    private void collect(Method method, Set<Method> found) {
        for (MethodId need : method.needs()) {
            method(need).ifPresent(foundation -> {
                collect(foundation, found);
                found.add(foundation);
            });
        }
    }

    public int points() {
        return exercises.stream().mapToInt(Exercise::points).sum();
    }
}
