package fromscratch.grader.mistakes;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import fromscratch.grader.policy.Inspection;
import fromscratch.grader.policy.Policy;
import fromscratch.grader.runner.CheckClasses;
import fromscratch.grader.runner.ExerciseClasses;
import fromscratch.grader.runner.WatchedRun;
import fromscratch.grader.scoring.Scoring;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.engine.support.GenericsSupport;

/** What {@code mvn test} would say of some sources. */
public record Verdicts(List<ExerciseResult> exercises) {
    /** Long enough for a machine that does much else. */
    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Course COURSE = Manifest.read();

    public static Verdicts on(Map<String, String> sources, long seed) {
        return on(Classes.compile(sources), seed);
    }

    /** Judges classes once. */
    static Verdicts on(Classes classes, long seed) {
        return on(COURSE, classes, seed);
    }

    /** Judges by the exercises of {@code course} alone. */
    static Verdicts on(Course course, Classes classes, long seed) {
        return admit(course, classes).with(seed);
    }

    /** Lets the policy look at classes that are going to be judged again and again. */
    static Admitted admit(Classes classes) {
        return admit(COURSE, classes);
    }

    private static Admitted admit(Course course, Classes classes) {
        Inspection inspection = new Policy(COURSE).inspect(classes.compiled(), file -> Optional.empty());
        return new Admitted(
                course,
                CheckClasses.of(new ExerciseClasses(inspection.admitted()), inspection.admitted()),
                inspection.observations(course));
    }

    /**
     * What the checks may meet.
     *
     * @param known what is known without them: who has used what is forbidden
     */
    record Admitted(Course course, CheckClasses classes, Map<String, Observation> known) {
        /** Runs the checks. */
        Verdicts with(long seed) {
            try {
                return new Verdicts(Scoring.score(course, new WatchedRun(course, classes, seed, LIMIT, known).run()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                letJqwikForget();
            }
        }
    }

    /**
     * jqwik keeps every class of checks that it has ever met, and with it the classes that were called; after some
     * thousands of runs nothing else would find room. It has no other way to say that a run is over.
     */
    private static void letJqwikForget() {
        try {
            Field contexts = GenericsSupport.class.getDeclaredField("contextsCache");
            contexts.setAccessible(true);
            ((Map<?, ?>) contexts.get(null)).clear();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not jqwik 1.9.3", e);
        }
    }

    public int score() {
        return exercises.stream().mapToInt(ExerciseResult::score).sum();
    }

    /** The ids of the checks with a status that makes {@code mvn test} red. */
    List<String> wrong() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.status().isWrong())
                .map(CheckResult::id)
                .toList();
    }

    /** The names of the mistakes that were found, in the order of the course. */
    List<String> diagnoses() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .map(CheckResult::diagnosis)
                .filter(Objects::nonNull)
                .map(Diagnosis::id)
                .toList();
    }

    Status statusOf(String exercise) {
        return exercises.stream()
                .filter(result -> result.id().equals(exercise))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
