package fromscratch.grader.model;

import java.util.List;

/**
 * The verdict on one exercise: the worst status of its checks, the sum of their points.
 *
 * @param id the exercise's class name
 */
public record ExerciseResult(String id, List<CheckResult> checks) {
    public ExerciseResult {
        checks = List.copyOf(checks);
    }

    /** This exercise with {@code check} alone, or with none if it is not one of its checks. */
    public ExerciseResult only(CheckId check) {
        return new ExerciseResult(
                id, checks.stream().filter(each -> each.id().equals(check)).toList());
    }

    public Status status() {
        return Status.worst(checks.stream().map(CheckResult::status).toList());
    }

    public int score() {
        return checks.stream().mapToInt(CheckResult::score).sum();
    }

    public int maxScore() {
        return checks.stream().mapToInt(CheckResult::maxScore).sum();
    }

    /** The points that were won with an instructor's solution beneath. */
    public int substitutedScore() {
        return checks.stream().mapToInt(CheckResult::substitutedScore).sum();
    }

    /** The exercises whose place the instructor's solutions took where points were won. */
    public List<String> substitutes() {
        return checks.stream()
                .filter(check -> check.substitutedScore() > 0)
                .flatMap(check -> check.substitutes().stream())
                .distinct()
                .toList();
    }
}
