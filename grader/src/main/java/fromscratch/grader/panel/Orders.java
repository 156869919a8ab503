package fromscratch.grader.panel;

import fromscratch.grader.judge.Limits;
import java.time.Duration;

/**
 * What every judge of a panel is told before its first task.
 *
 * @param workshop the folder that judges and workers start from
 * @param sandbox the name of the sandbox that workers run in
 * @param reports where to write the students' reports
 * @param language the language of the reports
 * @param kitVersion the version of this kit
 * @param checkSeconds how long the student's code may take for one check
 */
public record Orders(
        String workshop, String sandbox, String reports, String language, String kitVersion, long checkSeconds) {
    Limits limits() {
        return Limits.perCheck(Duration.ofSeconds(checkSeconds));
    }
}
