package fromscratch.grader.scoring;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Tells cause from consequence where a gradient is wrong.
 *
 * <p>Two measures are held against each other: the worked values, which are right whatever the student wrote, and the slopes
 * of the student's own forward pass. A gradient that fits the slopes of a wrong forward pass is only a consequence; one that
 * does not fit the slopes of a right one is to blame itself.
 */
final class GradientBlame {
    private final Course course;
    private final Evidence evidence;

    GradientBlame(Course course, Evidence evidence) {
        this.course = course;
        this.evidence = evidence;
    }

    /**
     * What is to blame for what a check of {@code method} saw; null where it is no gradient or nobody can tell, and where an
     * earlier check of it says so already.
     */
    @Nullable
    Finding of(Method method, Observation seen) {
        Method.Gradient gradient = method.gradient();
        if (gradient == null || seen.status() != Status.FAILED || !seen.equals(firstWrong(method))) {
            return null;
        }
        Method forward = course.method(gradient.of()).orElseThrow();
        boolean fits = gradient.checks().stream().allMatch(this::hasPassed);
        if (forward.equals(method)) {
            boolean lossIsOff = seen.finding() != null && seen.finding().key().equals("number");
            return fits && lossIsOff ? Findings.ownLossIsToBlame(method.id()) : null;
        }
        if (evidence.isRight(forward)) {
            return fits ? null : Findings.gradientIsToBlame(method.id(), forward.id());
        }
        boolean forwardIsOff = evidence.seen(forward.gate()).status() == Status.FAILED;
        return fits && forwardIsOff ? Findings.forwardIsToBlame(method.id(), forward.id()) : null;
    }

    private @Nullable Observation firstWrong(Method method) {
        return method.checks().stream()
                .map(evidence::seen)
                .filter(seen -> seen.status() != Status.PASSED)
                .findFirst()
                .orElse(null);
    }

    private boolean hasPassed(CheckId check) {
        return evidence.seen(check).status() == Status.PASSED;
    }
}
