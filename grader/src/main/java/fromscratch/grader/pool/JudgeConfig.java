package fromscratch.grader.pool;

import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.sandbox.Sandbox;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every judge of a pool is told before its first job.
 *
 * @param workerHome the folder that judges and workers start from
 * @param sandbox the name of the sandbox that workers run in
 * @param reports where to write the students' reports
 * @param language the language of the reports
 * @param kitVersion the version of this kit
 * @param checkSeconds how long the student's code may take for one check
 * @param solutions the instructor's solutions: the text of each, by its file name; empty if there are none
 */
public record JudgeConfig(
        String workerHome,
        String sandbox,
        String reports,
        String language,
        String kitVersion,
        long checkSeconds,
        SortedMap<String, String> solutions) {
    public JudgeConfig {
        solutions = new TreeMap<>(solutions);
    }

    /** What takes the place of an exercise that is not right while others are judged. */
    public ReferenceSolutions references() {
        return new ReferenceSolutions(solutions);
    }

    Sandbox walls() {
        return Sandbox.of(sandbox).orElseThrow();
    }

    Limits limits() {
        return Limits.perCheck(Duration.ofSeconds(checkSeconds));
    }
}
