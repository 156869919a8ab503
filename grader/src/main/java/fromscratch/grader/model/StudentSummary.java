package fromscratch.grader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the class needs to know of one report: enough for a gradebook, small enough to keep for every student.
 *
 * @param student the student's id
 * @param score the points, or null where there is no mark because the submission is not judged
 * @param exercises the summary in each exercise, in the order of the course
 * @param wrongChecks the checks that went wrong, without those that are blocked
 */
public record StudentSummary(
        String student,
        Status status,
        @Nullable Integer score,
        int maxScore,
        List<ExerciseSummary> exercises,
        List<CheckId> wrongChecks) {

    /**
     * One exercise of one student.
     *
     * @param id the exercise's class name
     * @param substitutedScore the points among {@code score} that were won with an instructor's solution beneath
     */
    public record ExerciseSummary(String id, Status status, int score, int maxScore, int substitutedScore) {}

    public StudentSummary {
        exercises = List.copyOf(exercises);
        wrongChecks = List.copyOf(wrongChecks);
    }

    /** Sums up {@code report}. */
    public static StudentSummary of(Report report) {
        return new StudentSummary(
                report.student(),
                report.status(),
                report.mark(),
                report.maxScore(),
                report.exercises().stream()
                        .map(e ->
                                new ExerciseSummary(e.id(), e.status(), e.score(), e.maxScore(), e.substitutedScore()))
                        .toList(),
                report.exercises().stream()
                        .flatMap(exercise -> exercise.checks().stream())
                        .filter(check -> check.status().isWrong())
                        .map(CheckResult::id)
                        .toList());
    }
}
