/** The loop that learns. */
@NullMarked
package fromscratch.grader.exercises.training;

import org.jspecify.annotations.NullMarked;
