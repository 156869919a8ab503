package fromscratch.grader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one submission.
 *
 * @param student the student's id: the name of the submission's folder
 * @param standing whether it has a mark; where it has none, {@code remarks} say why
 * @param provenance where the verdict comes from, so that it can be had again
 * @param exercises the verdicts, in the order of the course; none where it is not judged
 * @param remarks what the reader should know beside the verdicts: files left out, files that did not compile
 * @param printed the beginning of what the student's code printed while it was judged; mostly empty
 */
public record Report(
        String student,
        Standing standing,
        Provenance provenance,
        List<ExerciseResult> exercises,
        List<Finding> remarks,
        String printed) {

    /**
     * What a verdict depends on.
     *
     * @param seed the seed of every random input
     * @param sourcesSha256 the hash of the exercise sources that were judged
     */
    public record Provenance(long seed, String sourcesSha256, RunConditions conditions) {}

    public Report {
        exercises = List.copyOf(exercises);
        remarks = List.copyOf(remarks);
    }

    /** This report with {@code check} alone. */
    public Report only(CheckId check) {
        List<ExerciseResult> narrowed = exercises.stream()
                .map(exercise -> exercise.only(check))
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
        return new Report(student, standing, provenance, narrowed, remarks, printed);
    }

    /** That of its standing when nothing could be judged, else the worst status of the exercises. */
    public Status status() {
        return switch (standing) {
            case NOT_JUDGED -> Status.NOT_JUDGED;
            case BROKEN -> Status.BROKEN;
            case JUDGED ->
                Status.worst(exercises.stream().map(ExerciseResult::status).toList());
        };
    }

    /** Whether a check was ended because it took too long: then another run may give another verdict. */
    public boolean endedByLimit() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .anyMatch(check -> check.status() == Status.TIMED_OUT);
    }

    /** The points, or null where there is no mark because it is not judged. */
    public @Nullable Integer mark() {
        return standing == Standing.NOT_JUDGED ? null : score();
    }

    /** The points of what was judged. */
    public int score() {
        return exercises.stream().mapToInt(ExerciseResult::score).sum();
    }

    public int maxScore() {
        return exercises.stream().mapToInt(ExerciseResult::maxScore).sum();
    }
}
