/** The loss of a regression and its gradient. */
@NullMarked
package fromscratch.grader.exercises.meansquarederror;

import org.jspecify.annotations.NullMarked;
