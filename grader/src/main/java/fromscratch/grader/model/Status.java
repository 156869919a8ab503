package fromscratch.grader.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The outcome of a check, an exercise or a submission; the worst comes first. */
public enum Status {
    /** The kit or the machine could not judge the submission: it has no mark. Only a submission has this status. */
    NOT_JUDGED,
    /** Nothing of the submission could be graded. Only a submission has this status. */
    BROKEN,
    /** The exercise uses something that it may not borrow. */
    FORBIDDEN,
    /** The code ended in an exception or an error of its own. */
    CRASHED,
    /** The code did not come back in time. */
    TIMED_OUT,
    /** The code came back with something wrong. */
    FAILED,
    /** The check went wrong, but an exercise it builds on is not right yet, so nothing is known about this one. */
    BLOCKED,
    /** The code is still a TODO. */
    NOT_STARTED,
    /** Right. Only this one earns points. */
    PASSED;

    /** The name in files and reports: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the student has something to repair here, so that {@code mvn test} is red. */
    public boolean isWrong() {
        return compareTo(BLOCKED) < 0;
    }

    /** The worst of {@code statuses}; of none, {@link #PASSED}. */
    public static Status worst(Collection<Status> statuses) {
        return statuses.stream().min(Comparator.naturalOrder()).orElse(PASSED);
    }

    /**
     * Finds a status by its {@link #id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Status of(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status is called '" + id + "'"));
    }
}
