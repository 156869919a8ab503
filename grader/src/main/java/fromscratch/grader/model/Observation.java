package fromscratch.grader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened when one check ran, before points and prerequisites are weighed.
 *
 * @param check the check that ran
 * @param status {@code BLOCKED} is never observed: it is worked out when all checks have run
 * @param finding what was seen, or null where nothing went wrong
 * @param location the student's line that was last reached, or null where it is not known
 * @param todo the method that is still a TODO; null where none is, or where what it says names no method of the course
 * @param certain whether the fault is this method's own beyond doubt, whatever it builds on: it is forbidden, or not there
 * @param counterexample the smallest input that fails, one entry a parameter; empty where there is none
 * @param diagnosis the mistake behind it, or null where none is known by name
 */
public record Observation(
        CheckId check,
        Status status,
        @Nullable Finding finding,
        @Nullable Location location,
        @Nullable MethodId todo,
        boolean certain,
        List<String> counterexample,
        @Nullable Diagnosis diagnosis) {
    public Observation {
        if (status == Status.BLOCKED || status.compareTo(Status.BROKEN) <= 0) {
            throw new IllegalArgumentException(check + ": " + status + " cannot be observed");
        }
        certain |= status == Status.FORBIDDEN;
        counterexample = List.copyOf(counterexample);
    }

    public static Observation passed(CheckId check) {
        return new Observation(check, Status.PASSED, null, null, null, false, List.of(), null);
    }

    public static Observation notStarted(CheckId check, @Nullable MethodId todo) {
        return new Observation(check, Status.NOT_STARTED, null, null, todo, false, List.of(), null);
    }

    /** The method itself is not there, or cannot be compiled. */
    public static Observation absent(CheckId check, Finding finding, @Nullable Location location) {
        return new Observation(check, Status.CRASHED, finding, location, null, true, List.of(), null);
    }

    public static Observation of(CheckId check, Status status, Finding finding) {
        return new Observation(check, status, finding, null, null, false, List.of(), null);
    }

    /** The same with the line to look at. */
    public Observation at(@Nullable Location line) {
        return new Observation(check, status, finding, line, todo, certain, counterexample, diagnosis);
    }

    /** The same with the mistake behind it. */
    public Observation with(Diagnosis mistake) {
        return new Observation(check, status, finding, location, todo, certain, counterexample, mistake);
    }
}
