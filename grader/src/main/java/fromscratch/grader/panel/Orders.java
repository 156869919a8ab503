package fromscratch.grader.panel;

import fromscratch.grader.judge.Limits;
import fromscratch.grader.judge.Understudies;
import fromscratch.grader.sandbox.Sandbox;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every judge of a panel is told before its first task.
 *
 * @param workshop the folder that judges and workers start from
 * @param sandbox the name of the sandbox that workers run in
 * @param reports where to write the students' reports
 * @param language the language of the reports
 * @param kitVersion the version of this kit
 * @param checkSeconds how long the student's code may take for one check
 * @param solutions the instructor's solutions: the text of each, by its file name; empty if there are none
 */
public record Orders(
        String workshop,
        String sandbox,
        String reports,
        String language,
        String kitVersion,
        long checkSeconds,
        SortedMap<String, String> solutions) {
    public Orders {
        solutions = new TreeMap<>(solutions);
    }

    /** What takes the place of an exercise that is not right while others are judged. */
    public Understudies understudies() {
        return new Understudies(solutions);
    }

    Sandbox walls() {
        return Sandbox.of(sandbox).orElseThrow();
    }

    Limits limits() {
        return Limits.perCheck(Duration.ofSeconds(checkSeconds));
    }
}
