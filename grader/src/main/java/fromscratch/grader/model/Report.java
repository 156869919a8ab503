package fromscratch.grader.model;

import java.util.List;

/**
 * Everything that is known about one submission.
 *
 * @param student the student's id: the name of the submission's folder
 * @param broken whether nothing of it could be graded; {@code remarks} say why
 * @param provenance where the verdict comes from, so that it can be had again
 * @param exercises the verdicts, in the order of the course
 * @param remarks what the reader should know beside the verdicts: files left out, files that did not compile
 * @param printed the beginning of what the student's code printed while it was judged; mostly empty
 */
public record Report(
        String student,
        boolean broken,
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

    /** This report with the check {@code id} alone. */
    public Report only(String id) {
        List<ExerciseResult> narrowed = exercises.stream()
                .map(exercise -> exercise.only(id))
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
        return new Report(student, broken, provenance, narrowed, remarks, printed);
    }

    /** {@link Status#BROKEN} when nothing could be graded, else the worst status of the exercises. */
    public Status status() {
        return broken
                ? Status.BROKEN
                : Status.worst(exercises.stream().map(ExerciseResult::status).toList());
    }

    public int score() {
        return exercises.stream().mapToInt(ExerciseResult::score).sum();
    }

    public int maxScore() {
        return exercises.stream().mapToInt(ExerciseResult::maxScore).sum();
    }
}
