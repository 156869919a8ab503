package fromscratch.grader.wire;

import java.util.Arrays;
import java.util.List;

/**
 * What is told of an exception: no more than these words and lines of it ever cross the pipe.
 *
 * @param description its simple name and the beginning of its message
 * @param frames the lines of the student's own classes, innermost first, each as {@code file:line}
 */
public record Thrown(String description, List<String> frames) {
    private static final int LONGEST_DESCRIPTION = 300;
    private static final int MOST_FRAMES = 20;
    private static final int DEEPEST_LOOK = 5_000;

    public Thrown {
        frames = List.copyOf(frames);
    }

    /** Describes {@code thrown}; of a failed initializer, what made it fail. */
    public static Thrown of(Throwable thrown) {
        Throwable cause =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        return new Thrown(
                describe(cause),
                Arrays.stream(cause.getStackTrace())
                        .limit(DEEPEST_LOOK)
                        .filter(frame -> isStudents(frame.getClassName()) && frame.getLineNumber() > 0)
                        .limit(MOST_FRAMES)
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .toList());
    }

    private static String describe(Throwable thrown) {
        String message;
        try {
            message = thrown.getLocalizedMessage();
        } catch (RuntimeException | StackOverflowError e) {
            message = null; // the student's own exception may have a message that throws
        }
        String type = thrown.getClass().getSimpleName();
        String text = message == null || message.isBlank() ? type : type + ": " + message;
        return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) + "…" : text;
    }

    /** Whether a class stands in package {@code fromscratch} itself. */
    private static boolean isStudents(String className) {
        return className.startsWith("fromscratch.") && className.indexOf('.', "fromscratch.".length()) < 0;
    }
}
