package fromscratch.grader.scoring;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;

/** What the observations say of a method, when all its checks have run. */
public final class Evidence {
    private final Course course;
    private final Observations observations;

    /** Reads {@code observations}, which know every check of {@code course}. */
    public Evidence(Course course, Observations observations) {
        this.course = course;
        this.observations = observations;
    }

    /** What a check saw. */
    public Observation seen(Check check) {
        return seen(check.id());
    }

    /** What a check saw. */
    Observation seen(CheckId check) {
        return observations.of(check).orElseThrow(() -> new IllegalArgumentException(check + " was not observed"));
    }

    /** Whether all checks of a method have passed. */
    public boolean isRight(Method method) {
        return method.checks().stream().allMatch(check -> seen(check).status() == Status.PASSED);
    }

    /** Whether everything that a method builds on is right. */
    public boolean standsOnRightOnes(Method method) {
        return course.foundationsOf(method).stream().allMatch(this::isRight);
    }

    /** Whether the worked values of a method end at its own TODO. */
    public boolean isTodo(Method method) {
        return method.id().equals(seen(method.gate()).todo());
    }
}
