package fromscratch.grader.scoring;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A further run of some checks, with the instructor's solutions in the place of some exercises, so that one mistake is
 * not paid for twice.
 *
 * <p>An exercise is replaced as a whole, by its class. So a method that waits for one of its own exercise is not judged
 * again: what is beneath it cannot be replaced without replacing it too.
 *
 * @param replaced the exercises whose place the solutions take
 * @param checks the checks to run: those of blocked methods that have not earned their points yet
 */
public record SubstitutionPlan(Set<String> replaced, Set<CheckId> checks) {
    public SubstitutionPlan {
        replaced = Set.copyOf(replaced);
        checks = Set.copyOf(checks);
    }

    /**
     * Plans the next run.
     *
     * <p>As many exercises as possible are replaced at once. One is left for a later run while a method in it, or in
     * something it builds on, is still to be judged again: no method may meet a solution that does its own work.
     *
     * @param seen what was observed last
     * @param replaced the exercises that have been replaced already
     * @param available the exercises that there are solutions of
     * @return empty when another run would tell nothing new
     */
    public static Optional<SubstitutionPlan> next(
            Course course, Observations seen, Set<String> replaced, Set<String> available) {
        List<Waiting> waiting = new ArrayList<>();
        verdicts(course, seen, replaced).forEach((method, verdicts) -> {
            Set<String> awaited = awaited(course, method, verdicts);
            awaited.removeAll(replaced);
            if (!awaited.isEmpty() && available.containsAll(awaited) && !replaced.contains(method.exercise())) {
                waiting.add(new Waiting(method, awaited, unearned(verdicts)));
            }
        });
        Set<String> ready =
                waiting.stream().flatMap(each -> each.awaited.stream()).collect(Collectors.toCollection(HashSet::new));
        ready.removeIf(
                exercise -> waiting.stream().anyMatch(each -> isInOrBeneath(course, each.method.exercise(), exercise)));
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        Set<CheckId> checks = waiting.stream()
                .filter(each -> ready.containsAll(each.awaited))
                .flatMap(each -> each.checks.stream())
                .collect(Collectors.toSet());
        ready.addAll(replaced);
        return Optional.of(new SubstitutionPlan(ready, checks));
    }

    /**
     * A method that is to be judged again.
     *
     * @param awaited the exercises that must be replaced before
     * @param checks those that have not earned their points yet
     */
    private record Waiting(Method method, Set<String> awaited, List<CheckId> checks) {}

    /**
     * The same run when the student's files of some exercises do not compile beside the solutions.
     *
     * <p>Their methods are not run: what was seen of them stands. For what builds on them they are replaced too.
     *
     * @param broken the exercises whose files do not compile
     * @param available the exercises that there are solutions of
     * @return this run itself if it meets none of them
     */
    public SubstitutionPlan without(Course course, Set<String> broken, Set<String> available) {
        Set<CheckId> fit = new HashSet<>(checks);
        fit.removeIf(check -> broken.contains(course.methodOf(check).exercise()));
        Set<String> more = new HashSet<>(broken);
        more.retainAll(available);
        more.removeAll(replaced);
        more.removeIf(exercise -> fit.stream().noneMatch(check -> isBeneath(course, exercise, check))
                || fit.stream()
                        .anyMatch(check ->
                                isInOrBeneath(course, course.methodOf(check).exercise(), exercise)));
        if (more.isEmpty()) {
            fit.removeIf(check -> broken.stream().anyMatch(exercise -> isBeneath(course, exercise, check)));
        }
        more.addAll(replaced);
        return new SubstitutionPlan(more, fit);
    }

    private static boolean isBeneath(Course course, String exercise, CheckId check) {
        return exercisesBeneath(course, course.methodOf(check)).contains(exercise);
    }

    /** What is taken as observed before this run: that the solutions are right, and what was seen of the others. */
    public Observations known(Course course, Observations seen) {
        return withSolutions(course, seen, replaced).without(checks);
    }

    /**
     * Weighs what this run has seen.
     *
     * @param observed what was known before it and what it has observed
     * @return the verdict on each check that was run
     */
    public List<CheckResult> verdicts(Course course, Observations observed) {
        List<CheckResult> verdicts = new ArrayList<>();
        verdicts(course, observed, replaced).forEach((method, ofMethod) -> ofMethod.stream()
                .filter(verdict -> checks.contains(verdict.id()))
                .forEach(verdict -> verdicts.add(verdict.on(replacedBeneath(course, method)))));
        return verdicts;
    }

    private List<String> replacedBeneath(Course course, Method method) {
        Set<String> foundations = exercisesBeneath(course, method);
        return course.exercises().stream()
                .map(Exercise::id)
                .filter(exercise -> replaced.contains(exercise) && foundations.contains(exercise))
                .toList();
    }

    private static Map<Method, List<CheckResult>> verdicts(Course course, Observations seen, Set<String> replaced) {
        return Scoring.score(course, withSolutions(course, seen, replaced)).stream()
                .flatMap(exercise -> exercise.checks().stream())
                .collect(Collectors.groupingBy(
                        verdict -> course.methodOf(verdict.id()), LinkedHashMap::new, Collectors.toList()));
    }

    private static Observations withSolutions(Course course, Observations seen, Set<String> replaced) {
        return seen.with(new Observations(course.exercises().stream()
                .filter(exercise -> replaced.contains(exercise.id()))
                .flatMap(Exercise::checks)
                .map(check -> Observation.passed(check.id()))
                .toList()));
    }

    /** The other exercises that {@code method} is blocked by, of those that it is meant to build on. */
    private static Set<String> awaited(Course course, Method method, List<CheckResult> verdicts) {
        Set<String> foundations = exercisesBeneath(course, method);
        return verdicts.stream()
                .flatMap(verdict -> verdict.blockedBy().stream())
                .flatMap(root -> course.method(root).stream())
                .map(Method::exercise)
                .filter(foundations::contains)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The other exercises that {@code method} is meant to build on. */
    private static Set<String> exercisesBeneath(Course course, Method method) {
        return course.foundationsOf(method).stream()
                .map(Method::exercise)
                .filter(exercise -> !exercise.equals(method.exercise()))
                .collect(Collectors.toSet());
    }

    /** The checks of one method that have not earned their points; all of them while its worked values are not right. */
    private static List<CheckId> unearned(List<CheckResult> verdicts) {
        boolean closed = verdicts.get(0).status() != Status.PASSED;
        return verdicts.stream()
                .filter(verdict -> closed || verdict.status() != Status.PASSED)
                .map(CheckResult::id)
                .toList();
    }

    /** Whether {@code exercise} is {@code upper} or something that it builds on. */
    private static boolean isInOrBeneath(Course course, String exercise, String upper) {
        return exercise.equals(upper)
                || course.methods()
                        .filter(method -> method.exercise().equals(upper))
                        .anyMatch(method -> exercisesBeneath(course, method).contains(exercise));
    }
}
