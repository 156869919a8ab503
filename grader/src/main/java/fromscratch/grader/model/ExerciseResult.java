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

    public Status status() {
        return Status.worst(checks.stream().map(CheckResult::status).toList());
    }

    public int score() {
        return checks.stream().mapToInt(CheckResult::score).sum();
    }

    public int maxScore() {
        return checks.stream().mapToInt(CheckResult::maxScore).sum();
    }
}
