package fromscratch.grader.scoring;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns what was observed into verdicts and points.
 *
 * <p>Three rules, worked out when all checks have run. A check that went wrong is blocked when a method it builds on
 * is not right. A check that ran into another method's TODO is blocked by that method. A check earns its points when
 * it passes and the worked values of its method are right too, so that a matrix of zeros earns nothing.
 */
public final class Scoring {
    private final Course course;
    private final Evidence evidence;
    private final GradientBlame cause;

    private Scoring(Course course, Observations observations) {
        this.course = course;
        this.evidence = new Evidence(course, observations);
        this.cause = new GradientBlame(course, evidence);
    }

    /**
     * Scores every exercise of the course.
     *
     * @param observations what was observed
     * @throws IllegalArgumentException if a check of the course was not observed
     */
    public static List<ExerciseResult> score(Course course, Observations observations) {
        course.checks().map(Check::id).filter(id -> !observations.knows(id)).forEach(id -> {
            throw new IllegalArgumentException(id + " was planned, but nothing was observed");
        });
        Scoring scoring = new Scoring(course, observations);
        return course.exercises().stream()
                .map(exercise -> new ExerciseResult(
                        exercise.id(), exercise.checks().map(scoring::verdict).toList()))
                .toList();
    }

    private CheckResult verdict(Check check) {
        Observation seen = evidence.seen(check);
        Method method = course.methodOf(check.id());
        Set<MethodId> roots = roots(seen, method);
        Status status = roots.isEmpty() ? seen.status() : Status.BLOCKED;
        Finding finding = seen.finding();
        if (status != Status.PASSED && !seen.certain() && evidence.isTodo(method)) {
            status = Status.NOT_STARTED; // whichever other fault or TODO its checks met first
            finding = null;
        }
        int score = 0;
        if (status == Status.PASSED) {
            if (evidence.seen(method.gate()).status() == Status.PASSED) {
                score = check.points();
            } else {
                finding = Findings.countsLater(method.gate().id());
            }
        }
        return new CheckResult(
                check.id(),
                status,
                score,
                check.points(),
                finding,
                seen.location(),
                List.copyOf(roots),
                seen.counterexample(),
                status.isWrong() ? seen.diagnosis() : null,
                status == Status.NOT_STARTED ? null : cause.of(method, seen));
    }

    /** The methods to look at first, when the check went wrong because of them. */
    private Set<MethodId> roots(Observation seen, Method method) {
        Set<MethodId> roots = new LinkedHashSet<>();
        if (seen.status() == Status.PASSED || seen.certain() || evidence.isTodo(method)) {
            return roots;
        }
        for (Method foundation : course.foundationsOf(method)) {
            if (!evidence.isRight(foundation) && evidence.standsOnRightOnes(foundation)) {
                roots.add(foundation.id());
            }
        }
        MethodId todo = seen.todo();
        if (roots.isEmpty() && todo != null) {
            roots.add(todo);
        }
        return roots;
    }
}
