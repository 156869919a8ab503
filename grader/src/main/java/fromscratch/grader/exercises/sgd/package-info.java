/** The update by hand. */
@NullMarked
package fromscratch.grader.exercises.sgd;

import org.jspecify.annotations.NullMarked;
