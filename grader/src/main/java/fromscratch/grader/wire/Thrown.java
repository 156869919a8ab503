package fromscratch.grader.wire;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is told of an exception: no more than these words and lines of it ever cross the pipe.
 *
 * @param description its simple name and the beginning of its message
 * @param frames the lines of the student's own classes, innermost first, each as {@code file:line}
 */
public record Thrown(String description, List<String> frames) {
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_FRAMES = 20;
    private static final int DEEPEST_LOOK = 5_000;

    /** A student's own exception may name any file; only what could be one is passed on. */
    private static final Pattern FRAME = Pattern.compile("[^\\p{Cntrl}:]{1,200}:[1-9]\\d{0,8}");

    /** Takes what the other end tells, and no more than that may be. */
    public Thrown {
        frames = List.copyOf(frames);
        boolean bounded = description.length() <= 2 * LONGEST_TEXT && frames.size() <= MOST_FRAMES;
        if (!bounded || !frames.stream().allMatch(frame -> FRAME.matcher(frame).matches())) {
            throw new IllegalArgumentException("nothing that is ever told of an exception");
        }
    }

    /** Describes {@code thrown}; of a failed initializer, what made it fail. */
    public static Thrown of(Throwable thrown) {
        try {
            Throwable cause = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
                    ? thrown.getCause()
                    : thrown;
            return new Thrown(describe(cause), frames(cause));
        } catch (Throwable e) { // the student's own exception may throw, whatever it is asked
            return new Thrown(cut(thrown.getClass().getSimpleName()), List.of());
        }
    }

    /** Whether a method called itself until the stack was full. */
    public boolean isEndlessRecursion() {
        return description.startsWith(StackOverflowError.class.getSimpleName());
    }

    private static List<String> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(DEEPEST_LOOK)
                .filter(frame -> isStudents(frame.getClassName()) && frame.getLineNumber() > 0)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .filter(frame -> FRAME.matcher(frame).matches())
                .limit(MOST_FRAMES)
                .toList();
    }

    private static String describe(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        String message = message(thrown);
        return message.isBlank() ? cut(type) : cut(type + ": " + message);
    }

    /** The beginning of the message of {@code thrown}; empty if it has none, or none that can be had. */
    public static String message(Throwable thrown) {
        try {
            String message = thrown.getLocalizedMessage();
            return message == null ? "" : cut(message);
        } catch (Throwable e) {
            return "";
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    /** Whether a class stands in package {@code fromscratch} itself. */
    private static boolean isStudents(String className) {
        return className.startsWith("fromscratch.") && className.indexOf('.', "fromscratch.".length()) < 0;
    }
}
