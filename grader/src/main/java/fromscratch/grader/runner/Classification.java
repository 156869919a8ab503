package fromscratch.grader.runner;

import fromscratch.given.TodoException;
import fromscratch.grader.assertions.CheckFailure;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import fromscratch.grader.wire.Calls;
import fromscratch.grader.wire.StudentException;
import fromscratch.grader.wire.Thrown;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a check saw from what it threw. */
final class Classification {
    /** How the virtual machine, and the judge, name a method of the student's that is not there as it should be. */
    private static final Pattern METHOD = Pattern.compile("\\bfromscratch\\.(\\w+\\.\\w+)\\(");

    private final Course course;
    private final RunContext context;
    private final Observations known;

    /**
     * Sets a classification up.
     *
     * @param known what was known before the checks ran: which exercises use what is forbidden
     */
    Classification(Course course, RunContext context, Observations known) {
        this.course = course;
        this.context = context;
        this.known = known;
    }

    Observation of(CheckId check, Throwable thrown) {
        Method method = course.methodOf(check);
        if (thrown instanceof TodoException todo) {
            return Observation.notStarted(check, named(firstWord(String.valueOf(todo.getMessage()))));
        }
        if (thrown instanceof CheckFailure failure) {
            return new Observation(check, Status.FAILED, failure.finding(), null, null, false, failure.inputs(), null);
        }
        if (thrown instanceof Fault fault) {
            return Observation.of(check, fault.status(), fault.finding());
        }
        Optional<MissingCode> absence = absence(thrown);
        if (absence.isPresent()) {
            return absent(check, method, absence.get());
        }
        Thrown told = thrown instanceof StudentException remote ? remote.thrown() : Thrown.of(thrown);
        Location location =
                told.frames().isEmpty() ? null : Location.parse(told.frames().get(0));
        return new Observation(
                check,
                Status.CRASHED,
                crash(method, thrown, told, location),
                location,
                null,
                false,
                context.smallestInput(),
                null);
    }

    /** Something is not there: the method's own fault beyond doubt if it is itself, or its class. */
    private static Observation absent(CheckId check, Method method, MissingCode absence) {
        return absence.concerns(method.id())
                ? Observation.absent(check, absence.finding(), absence.location())
                : Observation.of(check, Status.CRASHED, absence.finding());
    }

    /** What is not there, if that is what {@code thrown} says. */
    private Optional<MissingCode> absence(Throwable thrown) {
        if (thrown instanceof MissingCode absence) {
            return Optional.of(absence);
        }
        if (!(thrown instanceof LinkageError)) {
            return Optional.empty();
        }
        Optional<String> missing = Calls.missingClass(thrown);
        if (missing.isPresent()) {
            return missing.map(name -> new MissingCode(name, whyMissing(name), null));
        }
        Matcher name = METHOD.matcher(String.valueOf(thrown.getMessage()));
        return name.find()
                ? course.methodNamed(name.group(1))
                        .map(method -> new MissingCode(
                                method.id().toString(), Findings.missing(method.id(), method.signature()), null))
                : Optional.empty();
    }

    /** A class is not loaded because it uses something forbidden, or because there is none. */
    private Finding whyMissing(String exercise) {
        return course.exercise(exercise).stream()
                .flatMap(Exercise::checks)
                .flatMap(check -> known.of(check.id()).stream())
                .filter(seen -> seen.status() == Status.FORBIDDEN)
                .map(Observation::finding)
                .findFirst()
                .orElseGet(() -> Findings.missingClass(exercise));
    }

    private static Finding crash(Method method, Throwable thrown, Thrown told, @Nullable Location location) {
        if (location == null && thrown instanceof NullPointerException) {
            return Findings.isNull(method.id().toString());
        }
        return told.isEndlessRecursion()
                ? Findings.endlessRecursion(method.id(), told.description())
                : Findings.crashed(method.id(), told.description());
    }

    /** The method that a text names: what a TODO says is the student's own, who may have changed it. */
    private @Nullable MethodId named(String text) {
        return course.methodNamed(text).map(Method::id).orElse(null);
    }

    private static String firstWord(String text) {
        return text.strip().split("[\\s:]", 2)[0];
    }
}
