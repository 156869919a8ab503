package fromscratch.grader.model;

import org.jspecify.annotations.Nullable;

/**
 * What the verdicts of a whole class depend on.
 *
 * @param seed the seed of the class, from which each student's own seed is derived
 * @param kitVersion the version of this kit
 * @param jdk the version of the Java runtime
 * @param sandbox the name of the sandbox that the students' code ran in
 * @param checkSeconds how long the students' code could take for one check
 * @param solutionsSha256 the hash of the instructor's solutions, or null where there were none
 */
public record ClassRun(
        long seed,
        String kitVersion,
        String jdk,
        String sandbox,
        long checkSeconds,
        @Nullable String solutionsSha256) {}
