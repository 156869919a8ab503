package fromscratch.grader.model;

/**
 * What the verdicts of a whole class depend on.
 *
 * @param seed the seed of the class, from which each student's own seed is derived
 */
public record ClassRun(long seed, RunConditions conditions) {}
