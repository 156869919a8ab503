package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.Deadline;
import fromscratch.grader.scoring.SubstitutionPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges what is blocked once more, with the instructor's solutions in the place of what it waits for.
 *
 * <p>A check that passes then earns its points, one that does not was wrong by itself. Where the student's other files do
 * not compile beside a solution, because exercises share code, the verdict on the student's own stands.
 */
final class SubstitutionRuns {
    private final Course course;
    private final Compiler compiler;
    private final ReferenceSolutions references;
    private final Duration limit;
    private final Map<String, byte[]> solved;

    /** Runs the checks of which nothing is known yet. */
    @FunctionalInterface
    interface Run {
        /**
         * Runs them.
         *
         * @param students the student's classes
         * @param solutions the classes of the solutions that take the place of some
         * @param known what is known already
         */
        Observed of(Compilation students, Map<String, byte[]> solutions, Observations known) throws IOException;
    }

    /**
     * Compiles the solutions.
     *
     * @param limit how much time a submission may use before its last further run
     * @throws UnusableSolution if a solution cannot be used
     */
    SubstitutionRuns(Course course, Compiler compiler, ReferenceSolutions references, Duration limit) {
        this.course = course;
        this.compiler = compiler;
        this.references = references;
        this.limit = limit;
        this.solved = references.classes(compiler);
    }

    /**
     * Judges what is blocked once more.
     *
     * @param own the verdicts on the student's own code alone
     * @param observed what was observed of it
     * @param sources the student's files
     * @param deadline keeps the time of the submission
     * @param run runs checks against other classes
     * @return the verdicts, with those that could be reached with solutions in the place of some exercises
     */
    List<ExerciseResult> judgeBlockedAgain(
            List<ExerciseResult> own, Observations observed, Map<String, String> sources, Deadline deadline, Run run)
            throws IOException {
        List<ExerciseResult> results = own;
        Observations seen = observed;
        Optional<SubstitutionPlan> next = SubstitutionPlan.next(course, seen, Set.of(), references.exercises());
        while (next.isPresent() && deadline.spent().compareTo(limit) < 0) {
            CompiledPlan compiled = compile(sources, next.get());
            SubstitutionPlan plan = compiled.plan();
            if (!plan.checks().isEmpty()) {
                Observations again = run.of(compiled.students(), solved(plan.replaced()), plan.known(course, seen))
                        .observations();
                seen = seen.with(again.only(plan.checks()));
                results = merge(results, plan.verdicts(course, again));
            }
            next = SubstitutionPlan.next(course, seen, plan.replaced(), references.exercises());
        }
        return results;
    }

    /** A plan, and the student's classes for it. */
    private record CompiledPlan(SubstitutionPlan plan, Compilation students) {}

    /** Finds a plan whose classes compile together: an exercise that does not compile beside the solutions is left out or replaced. */
    private CompiledPlan compile(Map<String, String> sources, SubstitutionPlan planned) {
        SubstitutionPlan plan = planned;
        while (true) {
            Compilation compilation = compile(sources, plan.replaced());
            Set<String> broken = course.exercises().stream()
                    .map(Exercise::id)
                    .filter(exercise -> compilation.errors().containsKey(ReferenceSolutions.fileOf(exercise)))
                    .collect(Collectors.toSet());
            SubstitutionPlan fit = plan.without(course, broken, references.exercises());
            if (fit.equals(plan)) {
                return new CompiledPlan(plan, compilation);
            }
            plan = fit;
        }
    }

    /** Compiles the student's files beside the solutions, of which only the student's own classes are kept. */
    private Compilation compile(Map<String, String> sources, Set<String> replaced) {
        Compilation compilation = compiler.compile(references.steppingIn(sources, replaced));
        Map<String, byte[]> students = new HashMap<>(compilation.classes());
        students.keySet().removeIf(name -> replaced.contains(ReferenceSolutions.exerciseOf(name)));
        return new Compilation(students, compilation.errors(), compilation.remarks());
    }

    /** The solutions' own classes, which were made without any student's. */
    private Map<String, byte[]> solved(Set<String> replaced) {
        Map<String, byte[]> classes = new HashMap<>(solved);
        classes.keySet().removeIf(name -> !replaced.contains(ReferenceSolutions.exerciseOf(name)));
        return classes;
    }

    private static List<ExerciseResult> merge(List<ExerciseResult> results, List<CheckResult> again) {
        Map<CheckId, CheckResult> verdicts = new HashMap<>();
        again.forEach(verdict -> verdicts.put(verdict.id(), verdict));
        return results.stream()
                .map(exercise -> new ExerciseResult(
                        exercise.id(),
                        exercise.checks().stream()
                                .map(before -> better(before, verdicts.getOrDefault(before.id(), before)))
                                .toList()))
                .toList();
    }

    /** The later verdict, unless the check is as blocked as before. */
    private static CheckResult better(CheckResult before, CheckResult after) {
        boolean asBefore = before.status() == Status.BLOCKED && after.status() == Status.BLOCKED;
        return asBefore ? before : after;
    }
}
