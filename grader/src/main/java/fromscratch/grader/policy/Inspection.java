package fromscratch.grader.policy;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What came of looking at the classes of one submission.
 *
 * @param violations what each forbidden exercise reaches that it may not use, by its id, nearest first
 * @param unused what code that no exercise calls would use that it may not, the first in each file
 * @param admitted the classes that may be loaded: what the other exercises reach
 */
public record Inspection(
        Map<String, List<Violation>> violations, List<Violation> unused, Map<String, byte[]> admitted) {
    public Inspection {
        violations = Map.copyOf(violations);
        unused = List.copyOf(unused);
        admitted = Map.copyOf(admitted);
    }

    /** Whether nothing is forbidden. */
    public boolean isClean() {
        return violations.isEmpty();
    }

    /** What is known of the checks of forbidden exercises before any check has run. */
    public Observations observations(Course course) {
        List<Observation> observations = new ArrayList<>();
        for (Exercise exercise : course.exercises()) {
            violations.getOrDefault(exercise.id(), List.of()).stream()
                    .findFirst()
                    .ifPresent(violation -> exercise.checks()
                            .map(Check::id)
                            .forEach(id -> observations.add(forbidden(id, exercise.id(), violation))));
        }
        return new Observations(observations);
    }

    /** What to tell of code that no exercise calls. */
    public List<Finding> remarks() {
        return unused.stream()
                .map(violation -> Findings.forbiddenUnused(violation.location(), violation.used()))
                .toList();
    }

    private static Observation forbidden(CheckId check, String exercise, Violation violation) {
        Location location = violation.location();
        Finding finding = location.file().equals(exercise + ".java")
                ? Findings.forbidden(location, violation.used())
                : Findings.forbiddenElsewhere(location, violation.used(), exercise);
        return new Observation(check, Status.FORBIDDEN, finding, location, null, true, List.of(), null);
    }
}
