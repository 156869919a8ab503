package fromscratch.grader.runner;

import fromscratch.given.TodoException;
import fromscratch.grader.assertions.CheckFailure;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import fromscratch.grader.wire.Calls;
import fromscratch.grader.wire.StudentException;
import fromscratch.grader.wire.Thrown;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a check saw from what it threw. */
final class Classification {
    private Classification() {}

    static Observation of(Method method, String check, Throwable thrown, RunContext context) {
        if (thrown instanceof TodoException todo) {
            return Observation.notStarted(check, firstWord(String.valueOf(todo.getMessage())));
        }
        if (thrown instanceof CheckFailure failure) {
            return new Observation(check, Status.FAILED, failure.finding(), null, null, failure.inputs());
        }
        if (thrown instanceof Fault fault) {
            return new Observation(check, fault.status(), fault.finding(), fault.location(), null, List.of());
        }
        Optional<String> missing = Calls.missingClass(thrown);
        if (missing.isPresent()) {
            return Observation.of(check, Status.CRASHED, Finding.of("missing-class", missing.get()));
        }
        Thrown told = thrown instanceof StudentException remote ? remote.thrown() : Thrown.of(thrown);
        Location location =
                told.frames().isEmpty() ? null : Location.parse(told.frames().get(0));
        return new Observation(
                check, Status.CRASHED, crash(method, thrown, told, location), location, null, context.smallestInput());
    }

    private static Finding crash(Method method, Throwable thrown, Thrown told, @Nullable Location location) {
        boolean inTheCheck = location == null;
        if (inTheCheck && thrown instanceof LinkageError && thrown.getCause() == null) {
            return Finding.of("missing", method.id(), method.signature());
        }
        if (inTheCheck && thrown instanceof NullPointerException) {
            return Finding.of("null", method.id());
        }
        return Finding.of("crashed", method.id(), told.description());
    }

    private static String firstWord(String text) {
        return text.strip().split("[\\s:]", 2)[0];
    }
}
