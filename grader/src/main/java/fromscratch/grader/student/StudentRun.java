package fromscratch.grader.student;

import fromscratch.grader.console.ConsoleText;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import fromscratch.grader.policy.Inspection;
import fromscratch.grader.policy.Policy;
import fromscratch.grader.runner.CheckClasses;
import fromscratch.grader.runner.ExerciseClasses;
import fromscratch.grader.runner.SourceLines;
import fromscratch.grader.runner.WatchedRun;
import fromscratch.grader.scoreboard.Scoreboard;
import fromscratch.grader.scoreboard.SeenHints;
import fromscratch.grader.scoring.Scoring;
import fromscratch.grader.wire.BoundedOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * What {@code mvn test} does: runs the checks in this process against the classes on the class path, prints the
 * scoreboard, and tells JUnit one result for each exercise.
 *
 * <p>System properties: {@code lang} (es or en), {@code seed} (a whole number), {@code exercise} (speak of this one),
 * {@code hint} (the exercise or method to give the next hint to).
 */
public final class StudentRun {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long DEFAULT_SEED = 1;
    private static final Function<String, Optional<String>> TEXTS =
            SourceLines.texts(Path.of("src", "main", "java", "fromscratch"));

    /** Below {@code target}, so that {@code mvn clean} forgets it. */
    private static final Path SEEN_HINTS = Path.of("target", "seen-hints.txt");

    private final Course course = Manifest.read();
    private final CourseTexts courseTexts;
    private final Texts texts;

    private StudentRun(String language) {
        this.courseTexts = new CourseTexts(language);
        this.texts = Texts.of(Scoreboard.class, "scoreboard", language);
    }

    /** Runs the checks and returns one test for each exercise: passed, failed, or skipped. */
    public static Stream<DynamicTest> tests() throws InterruptedException {
        String language = System.getProperty("lang", "es");
        if (!Texts.languages().contains(language)) {
            throw new WrongOption(new StudentRun("es").texts.get("wrong.lang", language));
        }
        return new StudentRun(language).run().stream();
    }

    private List<DynamicTest> run() throws InterruptedException {
        long seed = seed();
        Scoreboard.Wish wish = new Scoreboard.Wish(focus(), hint(), SeenHints.in(SEEN_HINTS));
        PrintStream console = System.out;
        BoundedOutput printed = new BoundedOutput();
        System.setOut(printed.stream());
        WatchedRun checks = checks(seed);
        // Surefire closes its standard output before shutdown hooks run; what goes to the descriptor still arrives.
        PrintStream last = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
        Thread farewell = new Thread(() -> last.println(farewell(checks.running())));
        Runtime.getRuntime().addShutdownHook(farewell);
        Map<String, Observation> observations = checks.run();
        Runtime.getRuntime().removeShutdownHook(farewell);
        if (observations.values().stream().noneMatch(seen -> seen.status() == Status.TIMED_OUT)) {
            System.setOut(console); // a thread that is lost in an endless loop may go on printing
        }
        List<ExerciseResult> results = Scoring.score(course, new SourceLines(course, TEXTS).locate(observations));
        if (!printed.text().isBlank()) {
            console.println(ConsoleText.fit(texts.get("printed") + "\n" + printed.text()));
        }
        console.println(ConsoleText.fit(Scoreboard.of(course, courseTexts, results, wish, seed, false)));
        return results.stream()
                .map(result -> DynamicTest.dynamicTest(result.id(), () -> report(result)))
                .toList();
    }

    /** Plans the run: nothing that uses what is not allowed is loaded, as in the judge. */
    private WatchedRun checks(long seed) {
        ClassLoader classPath = StudentRun.class.getClassLoader();
        Inspection inspection = new Policy(course).inspect(BuiltClasses.read(course, classPath), TEXTS);
        return new WatchedRun(
                course,
                CheckClasses.of(
                        inspection.isClean() ? classPath : new ExerciseClasses(inspection.admitted()),
                        inspection.admitted()),
                seed,
                limit(),
                inspection.observations(course));
    }

    /** What is left to say when the student's code ends the process: during which check. */
    private String farewell(@Nullable String check) {
        return ConsoleText.fit(
                check == null
                        ? texts.get("ended")
                        : texts.get("ended.during", course.methodOf(check).id(), courseTexts.statement(check)));
    }

    /** The limit of each check; whoever steps through his code in a debugger has all the time he wants. */
    private static Duration limit() {
        boolean debugged = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
        return debugged ? Duration.ofDays(1) : LIMIT;
    }

    private void report(ExerciseResult result) {
        Status status = result.status();
        String message = ConsoleText.fit(texts.get("test", result.score(), result.maxScore(), result.id()));
        if (status.isWrong()) {
            throw new WrongExercise(message);
        }
        if (status != Status.PASSED) {
            throw new TestAbortedException(message);
        }
    }

    private long seed() {
        String seed = System.getProperty("seed", Long.toString(DEFAULT_SEED));
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException e) {
            throw new WrongOption(texts.get("wrong.seed", seed));
        }
    }

    private @Nullable String focus() {
        String focus = System.getProperty("exercise");
        if (focus != null && course.exercise(focus).isEmpty()) {
            throw new WrongOption(texts.get("wrong.exercise", focus, exercises()));
        }
        return focus;
    }

    private @Nullable String hint() {
        String hint = System.getProperty("hint");
        if (hint != null
                && course.exercise(hint).isEmpty()
                && course.method(hint).isEmpty()) {
            throw new WrongOption(texts.get("wrong.hint", hint, exercises()));
        }
        return hint;
    }

    private String exercises() {
        return course.exercises().stream().map(Exercise::id).collect(Collectors.joining(", "));
    }

    /** Ends a test in one line: the scoreboard has said the rest. */
    private static final class WrongExercise extends AssertionError {
        private static final long serialVersionUID = 1L;

        WrongExercise(String message) {
            super(message);
            setStackTrace(new StackTraceElement[0]);
        }
    }

    /** Says which option cannot be understood. */
    private static final class WrongOption extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        WrongOption(String message) {
            super(ConsoleText.fit(message));
            setStackTrace(new StackTraceElement[0]);
        }
    }
}
