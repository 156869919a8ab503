package fromscratch.grader.grading;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Observation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run of the checks has seen.
 *
 * @param observations what is known of all checks after it, by check id
 * @param printed the beginning of what the student's code printed
 */
public record Observed(Map<CheckId, Observation> observations, String printed) {
    public Observed {
        observations = Collections.unmodifiableMap(new LinkedHashMap<>(observations));
    }
}
