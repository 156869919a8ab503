package fromscratch.grader.runner;

import fromscratch.given.TodoException;
import fromscratch.grader.assertions.CheckFailure;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import fromscratch.grader.wire.Calls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a check saw from what it threw. */
final class Classification {
    private static final int LONGEST_MESSAGE = 300;

    private Classification() {}

    static Observation of(Method method, String check, Throwable thrown, RunContext context) {
        if (thrown instanceof TodoException todo) {
            return Observation.notStarted(check, firstWord(String.valueOf(todo.getMessage())));
        }
        if (thrown instanceof CheckFailure failure) {
            return new Observation(check, Status.FAILED, failure.finding(), null, null, failure.inputs());
        }
        if (thrown instanceof Fault fault) {
            return new Observation(
                    check, fault.status(), fault.finding(), fault.location(), null, context.smallestInput());
        }
        Location location = isMissingClass(thrown) ? null : studentLine(thrown).orElse(null);
        return new Observation(
                check, Status.CRASHED, crash(method, thrown, location), location, null, context.smallestInput());
    }

    private static Finding crash(Method method, Throwable thrown, @Nullable Location location) {
        boolean inTheCall = location == null;
        if (inTheCall && thrown instanceof LinkageError && thrown.getCause() == null) {
            return Finding.of("missing", method.id(), method.signature());
        }
        if (inTheCall && thrown instanceof NullPointerException) {
            return Finding.of("null", method.id());
        }
        Throwable cause =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        return Finding.of("crashed", method.id(), describe(cause));
    }

    /** Whether a stand-in says that nobody stands behind it: the student's class is not there. */
    private static boolean isMissingClass(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof NoClassDefFoundError
                && trace.length > 0
                && trace[0].getClassName().equals(Calls.class.getName());
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
        return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
    }

    /** The innermost line of a class of package {@code fromscratch} itself. */
    private static Optional<Location> studentLine(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> isStudents(frame.getClassName()) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> new Location(String.valueOf(frame.getFileName()), frame.getLineNumber()));
    }

    private static boolean isStudents(String className) {
        List<String> parts = List.of(className.split("\\."));
        return parts.size() == 2 && parts.get(0).equals("fromscratch");
    }

    private static String firstWord(String text) {
        return text.strip().split("[\\s:]", 2)[0];
    }
}
