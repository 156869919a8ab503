package fromscratch.grader.runner;

import fromscratch.given.TodoException;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Method;
import fromscratch.grader.diagnosis.Diagnoser;
import fromscratch.grader.diagnosis.Probes;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import fromscratch.grader.scoring.Evidence;
import java.util.List;
import java.util.Optional;

/** Calls each method once more that is to blame itself for what its checks saw, when all checks have run, and names its mistake. */
final class DiagnosisRun {
    private final Course course;
    private final Evidence evidence;

    DiagnosisRun(Course course, Observations observations) {
        this.course = course;
        this.evidence = new Evidence(course, observations);
    }

    /** The checks to start from: the first wrong one of each method that stands on right ones. */
    List<Observation> due() {
        return course.methods()
                .filter(evidence::standsOnRightOnes)
                .map(this::firstWrong)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Finds the mistake behind what a check saw. Whatever else comes of it leaves no trace: the verdict stands. */
    Optional<Diagnosis> of(Observation seen) {
        Method method = course.methodOf(seen.check());
        Method.Gradient gradient = method.gradient();
        ClassLoader kit = DiagnosisRun.class.getClassLoader();
        Diagnoser diagnoser = new Diagnoser(Probes.of(method.exercise(), kit), DiagnosisRun::isStudents);
        try {
            // A forward pass can be too coarse for the slopes that its gradient is measured by, and yet pass its own
            // checks.
            return diagnoser
                    .of(method.id())
                    .or(() -> gradient == null ? Optional.empty() : diagnoser.of(gradient.of()));
        } catch (RuntimeException | Error e) { // of the student's code, or of a worker that is lost
            return Optional.empty();
        }
    }

    /** Empty where calling again would tell nothing: it is not written, not there, or does not come back. */
    private Optional<Observation> firstWrong(Method method) {
        boolean comesBack = method.checks().stream().map(evidence::seen).allMatch(DiagnosisRun::comesBack);
        return method.checks().stream()
                .map(evidence::seen)
                .filter(seen -> comesBack && seen.status() != Status.PASSED)
                .findFirst();
    }

    private static boolean comesBack(Observation seen) {
        return switch (seen.status()) {
            case PASSED, FAILED -> true;
            case CRASHED -> seen.finding() != null && seen.finding().key().equals("crashed");
            default -> false;
        };
    }

    /** Whether an exception is the student's own: then it is a part of what came back. */
    private static boolean isStudents(RuntimeException thrown) {
        return !(thrown instanceof Fault || thrown instanceof MissingCode || thrown instanceof TodoException);
    }
}
