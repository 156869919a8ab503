package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import fromscratch.grader.scoring.Scoring;
import fromscratch.grader.scoring.SubstitutionPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * What a run has seen.
     *
     * @param observations what is known of all checks after it, by check id
     * @param printed the beginning of what the student's code printed
     */
    record Observed(Map<String, Observation> observations, String printed) {}

    /** Runs the checks of which nothing is known yet. */
    @FunctionalInterface
    interface Run {
        /**
         * Runs them.
         *
         * @param students the student's classes
         * @param solutions the classes of the solutions that take the place of some
         * @param known what is known already, by check id
         */
        Observed of(Compilation students, Map<String, byte[]> solutions, Map<String, Observation> known)
                throws IOException;
    }

    /**
     * Compiles the solutions.
     *
     * @param limit how long a submission may keep the judge before its last further run
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
     * Scores a submission.
     *
     * @param sources the student's files
     * @param own what was observed of the student's own classes, by check id
     * @param run runs checks against other classes
     */
    List<ExerciseResult> score(Map<String, String> sources, Map<String, Observation> own, Run run) throws IOException {
        List<ExerciseResult> results = Scoring.score(course, own);
        Map<String, Observation> seen = new LinkedHashMap<>(own);
        long begin = System.nanoTime();
        Optional<SubstitutionPlan> next = SubstitutionPlan.next(course, seen, Set.of(), references.exercises());
        while (next.isPresent() && System.nanoTime() - begin < limit.toNanos()) {
            CompiledPlan compiledPlan = compiledPlan(sources, next.get());
            SubstitutionPlan plan = compiledPlan.plan();
            if (!plan.checks().isEmpty()) {
                Map<String, Observation> observed = run.of(
                                compiledPlan.students(), solved(plan.replaced()), plan.known(course, seen))
                        .observations();
                plan.checks().forEach(check -> seen.put(check, observed.get(check)));
                results = merge(results, plan.verdicts(course, observed));
            }
            next = SubstitutionPlan.next(course, seen, plan.replaced(), references.exercises());
        }
        return results;
    }

    /** A run, and the student's classes for it. */
    private record CompiledPlan(SubstitutionPlan plan, Compilation students) {}

    /** Finds a compiledPlan in which everybody plays together: who does not compile beside the solutions is left out or replaced. */
    private CompiledPlan compiledPlan(Map<String, String> sources, SubstitutionPlan planned) {
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
        Map<String, CheckResult> verdicts = new HashMap<>();
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
