/** Random inputs for the checks: small, readable, and easy to shrink. */
@NullMarked
package fromscratch.grader.inputs;

import org.jspecify.annotations.NullMarked;
