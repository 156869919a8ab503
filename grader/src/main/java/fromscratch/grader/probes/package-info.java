/**
 * How each method is called a second time, when it has gone wrong: loaded beside the student's classes, like the checks.
 */
@NullMarked
package fromscratch.grader.probes;

import org.jspecify.annotations.NullMarked;
