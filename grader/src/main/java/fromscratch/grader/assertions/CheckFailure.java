package fromscratch.grader.assertions;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.Finding;
import java.util.List;

/** Says that a value is not what a check expects. */
public final class CheckFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient List<String> inputs;

    /**
     * Fails with {@code finding}.
     *
     * @param inputs what the student's code was called with, one entry a parameter
     */
    public CheckFailure(Finding finding, List<String> inputs) {
        this.finding = finding;
        this.inputs = List.copyOf(inputs);
    }

    public Finding finding() {
        return finding;
    }

    public List<String> inputs() {
        return inputs;
    }

    /** The finding in Spanish, for whoever runs a check class on its own; reports tell it in their own language. */
    @Override
    public String getMessage() {
        return new CourseTexts("es").tell(finding) + (inputs.isEmpty() ? "" : " " + inputs);
    }
}
