package fromscratch.grader.runner;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Status;
import org.jspecify.annotations.Nullable;

/** Carries the end of a call that did not come back with a value out through the check that made it. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient Finding finding;
    private final transient @Nullable Location location;

    public Fault(Status status, Finding finding, @Nullable Location location) {
        super(finding.toString(), null, false, false);
        this.status = status;
        this.finding = finding;
        this.location = location;
    }

    public Status status() {
        return status;
    }

    public Finding finding() {
        return finding;
    }

    public @Nullable Location location() {
        return location;
    }
}
