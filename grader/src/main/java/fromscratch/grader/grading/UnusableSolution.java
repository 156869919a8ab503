package fromscratch.grader.grading;

/** Says that a solution of the instructor's cannot take the place of a student's exercise. */
public final class UnusableSolution extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableSolution(String message) {
        super(message.replaceAll("\\s*\\R\\s*", "; "));
    }
}
