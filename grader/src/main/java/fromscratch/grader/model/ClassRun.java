package fromscratch.grader.model;

/**
 * What the verdicts of a whole class depend on.
 *
 * @param seed the seed of the class, from which each student's own seed is derived
 * @param kitVersion the version of this kit
 * @param jdk the version of the Java runtime
 * @param sandbox the name of the sandbox that the students' code ran in
 */
public record ClassRun(long seed, String kitVersion, String jdk, String sandbox) {}
