package fromscratch.grader.model;

import java.util.List;

/**
 * What the class needs to know of one report: enough for a gradebook, small enough to keep for every student.
 *
 * @param student the student's id
 * @param exercises the standing in each exercise, in the order of the course
 * @param wrongChecks the ids of the checks that went wrong, without those that are blocked
 */
public record Standing(
        String student,
        Status status,
        int score,
        int maxScore,
        List<ExerciseStanding> exercises,
        List<String> wrongChecks) {

    /**
     * One exercise of one student.
     *
     * @param id the exercise's class name
     * @param standInScore the points among {@code score} that were won with an instructor's solution beneath
     */
    public record ExerciseStanding(String id, Status status, int score, int maxScore, int standInScore) {}

    public Standing {
        exercises = List.copyOf(exercises);
        wrongChecks = List.copyOf(wrongChecks);
    }

    /** Sums up {@code report}. */
    public static Standing of(Report report) {
        return new Standing(
                report.student(),
                report.status(),
                report.score(),
                report.maxScore(),
                report.exercises().stream()
                        .map(e -> new ExerciseStanding(e.id(), e.status(), e.score(), e.maxScore(), e.standInScore()))
                        .toList(),
                report.exercises().stream()
                        .flatMap(exercise -> exercise.checks().stream())
                        .filter(check -> check.status().isWrong())
                        .map(CheckResult::id)
                        .toList());
    }
}
