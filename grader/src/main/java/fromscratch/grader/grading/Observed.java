package fromscratch.grader.grading;

import fromscratch.grader.model.Observations;

/**
 * What a run of the checks has seen.
 *
 * @param observations what is known of all checks after it
 * @param printed the beginning of what the student's code printed
 */
public record Observed(Observations observations, String printed) {}
