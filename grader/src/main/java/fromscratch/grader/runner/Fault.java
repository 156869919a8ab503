package fromscratch.grader.runner;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Status;

/** Carries the end of a call that did not come back out through the check that made it. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient Finding finding;

    public Fault(Status status, Finding finding) {
        super(finding.toString(), null, false, false);
        this.status = status;
        this.finding = finding;
    }

    public Status status() {
        return status;
    }

    public Finding finding() {
        return finding;
    }
}
