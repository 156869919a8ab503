package fromscratch.grader.mistakes;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.CheckExecution;
import fromscratch.grader.grading.GradingListener;
import fromscratch.grader.grading.Observed;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import fromscratch.grader.policy.Inspection;
import fromscratch.grader.policy.Policy;
import fromscratch.grader.remote.Deadline;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerThreads;
import fromscratch.grader.scoring.Scoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What {@code mvn test} would say of some sources. */
public record Verdicts(List<ExerciseResult> exercises) {
    /** Long enough for a machine that does much else. */
    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Course COURSE = Manifest.read();
    private static final Compilation COMPILED = new Compilation(Map.of(), Map.of(), List.of());

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
        return new Admitted(course, inspection.admitted(), inspection.observations(course));
    }

    /**
     * What the checks may meet.
     *
     * @param known what is known without them: which exercises use what is forbidden
     */
    record Admitted(Course course, Map<String, byte[]> classes, Observations known) {
        /** Runs the checks. */
        Verdicts with(long seed) {
            CheckExecution execution = new CheckExecution(course, new WorkerThreads(), Limits.perCheck(LIMIT));
            try (Deadline deadline = new Deadline()) {
                Observed seen =
                        execution.runAndDiagnose(COMPILED, classes, known, seed, deadline, GradingListener.NONE);
                return new Verdicts(Scoring.score(course, seen.observations()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public int score() {
        return exercises.stream().mapToInt(ExerciseResult::score).sum();
    }

    /** The checks with a status that makes {@code mvn test} red. */
    List<CheckId> wrong() {
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
