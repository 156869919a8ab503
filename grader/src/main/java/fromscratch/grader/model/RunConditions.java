package fromscratch.grader.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every verdict of a run depends on, beside the submission and its seed.
 *
 * <p>It stands in {@code report.json} and {@code class.json}, in the key of a result that is kept, and in the command that
 * repeats a check: what is added here is in all of them.
 *
 * @param kitVersion the version of this kit
 * @param jdk the version of the Java runtime
 * @param sandbox the name of the sandbox that the students' code runs in
 * @param checkSeconds how much processor time, in seconds, the students' code may use in one check
 * @param solutionsSha256 the hash of the instructor's solutions, or null where there are none to take the place of what is
 *     not right
 * @param language the language of the reports
 */
public record RunConditions(
        String kitVersion,
        String jdk,
        String sandbox,
        long checkSeconds,
        @Nullable String solutionsSha256,
        String language) {
    /** The processor time that is given where nobody asks for another. */
    public static final long USUAL_CHECK_SECONDS = 10;

    /** Whether what is blocked can be judged with the instructor's solutions beneath. */
    public boolean hasSolutions() {
        return solutionsSha256 != null;
    }

    /** The command line's options for the same conditions, with the same kit and JDK. */
    public List<String> options() {
        List<String> options = new ArrayList<>();
        if (checkSeconds != USUAL_CHECK_SECONDS) {
            options.add("--check-seconds " + checkSeconds);
        }
        options.add("--sandbox " + sandbox);
        if (!hasSolutions()) {
            options.add("--no-solutions");
        }
        options.add("--lang " + language);
        return options;
    }
}
