package fromscratch.grader.student;

import fromscratch.grader.console.ConsoleText;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.grading.Grading;
import fromscratch.grader.grading.GradingListener;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.Status;
import fromscratch.grader.pool.KitVersion;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.remote.WorkerThreads;
import fromscratch.grader.scoreboard.Scoreboard;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * What {@code mvn test} does: grades the fork that it runs in, on the same road as {@code grade} but with the student's
 * code in this process, prints the scoreboard, and tells JUnit one result for each exercise.
 */
public final class StudentRun implements Supplier<Stream<DynamicTest>> {
    private static final String STUDENT = "student";

    private final PrintStream console = System.out;
    private final Course course = Manifest.read();

    /** Checks the exercises. What keeps it from that is printed, because Surefire is told to be quiet about what is thrown. */
    @Override
    public Stream<DynamicTest> get() {
        try {
            return check(RunOptions.read(course));
        } catch (RunOptions.WrongOption e) {
            console.println(e.getMessage());
            throw e;
        } catch (RuntimeException | Error e) {
            console.println("this is a fault of the kit itself: please report it with the lines below");
            e.printStackTrace(console);
            throw e;
        }
    }

    private Stream<DynamicTest> check(RunOptions options) {
        Texts texts = options.texts();
        Report report = grade(options);
        console.println(
                ConsoleText.fit(Scoreboard.of(course, new CourseTexts(texts.language()), report, options.wish())));
        return report.exercises().stream()
                .map(result -> DynamicTest.dynamicTest(result.id(), () -> tell(result, texts)));
    }

    private Report grade(RunOptions options) {
        LastWords lastWords = new LastWords(course, options.texts());
        try (WorkerHome home = WorkerHome.open();
                Grading grading = new Grading(
                        course,
                        home.classPath(),
                        new WorkerThreads(),
                        limits(),
                        ReferenceSolutions.NONE,
                        conditions(options))) {
            return grading.grade(Intake.read(fork(), STUDENT), options.seed(), new GradingListener() {
                @Override
                public void checking(CheckId check) {
                    lastWords.checking(check);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the exercises cannot be checked here", e);
        } finally {
            lastWords.takeBack();
        }
    }

    /** The fork's root: Maven and most editors run tests in its module {@code exercises}, some in the root itself. */
    private static Path fork() {
        Path here = Path.of("").toAbsolutePath();
        Path above = here.getParent();
        return above != null && here.endsWith("exercises") ? above : here;
    }

    private static RunConditions conditions(RunOptions options) {
        return new RunConditions(
                KitVersion.read(),
                Runtime.version().toString(),
                "none",
                RunConditions.USUAL_CHECK_SECONDS,
                null,
                options.texts().language());
    }

    /** The usual limits; a student who steps through the code in a debugger has all the time in the world. */
    private static Limits limits() {
        boolean debugged = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
        return debugged ? Limits.perCheck(Duration.ofDays(1)) : Limits.USUAL;
    }

    private static void tell(ExerciseResult result, Texts texts) {
        Status status = result.status();
        String message = ConsoleText.fit(texts.get("test", result.score(), result.maxScore(), result.id()));
        if (status.isWrong()) {
            throw new WrongExercise(message);
        }
        if (status != Status.PASSED) {
            throw new TestAbortedException(message);
        }
    }

    /** Ends a test in one line: the scoreboard has said the rest. */
    private static final class WrongExercise extends AssertionError {
        private static final long serialVersionUID = 1L;

        WrongExercise(String message) {
            super(message);
            setStackTrace(new StackTraceElement[0]);
        }
    }
}
