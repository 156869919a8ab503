package fromscratch.grader.wire;

/** Stands in the judge for an exception that the student's code threw in the worker. */
public final class StudentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Thrown thrown;

    public StudentException(Thrown thrown) {
        super(thrown.description(), null, false, false);
        this.thrown = thrown;
    }

    public Thrown thrown() {
        return thrown;
    }
}
