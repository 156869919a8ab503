package fromscratch.grader.pool;

import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.sandbox.Sandbox;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every judge of a pool is told before its first job.
 *
 * @param workerHome the folder that judges and workers start from
 * @param reports where to write the students' reports
 * @param solutions the instructor's solutions: the text of each, by its file name; empty if there are none
 */
public record JudgeConfig(
        String workerHome, String reports, SortedMap<String, String> solutions, RunConditions conditions) {
    public JudgeConfig {
        solutions = new TreeMap<>(solutions);
    }

    /** What takes the place of an exercise that is not right while others are judged. */
    ReferenceSolutions references() {
        return new ReferenceSolutions(solutions);
    }

    Sandbox walls() {
        return Sandbox.of(conditions.sandbox()).orElseThrow();
    }

    Limits limits() {
        return Limits.perCheck(Duration.ofSeconds(conditions.checkSeconds()));
    }
}
