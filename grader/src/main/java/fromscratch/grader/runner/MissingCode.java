package fromscratch.grader.runner;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.MethodId;
import org.jspecify.annotations.Nullable;

/** Says that a class or a method of the student's is not there to be called. */
public final class MissingCode extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final transient Finding finding;
    private final transient @Nullable Location location;

    /**
     * Says what is absent.
     *
     * @param what the class, or {@code Class.method}
     * @param finding why it is not there
     * @param location the line that keeps it from being there, or null
     */
    public MissingCode(String what, Finding finding, @Nullable Location location) {
        super(finding.toString(), null, false, false);
        this.what = what;
        this.finding = finding;
        this.location = location;
    }

    /** Whether {@code method} is not there: it itself, or its class. */
    public boolean concerns(MethodId method) {
        return what.equals(method.exercise()) || what.equals(method.toString());
    }

    public Finding finding() {
        return finding;
    }

    public @Nullable Location location() {
        return location;
    }
}
