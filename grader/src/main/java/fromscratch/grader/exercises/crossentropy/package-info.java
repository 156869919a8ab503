/** The loss of a classifier and its gradient. */
@NullMarked
package fromscratch.grader.exercises.crossentropy;

import org.jspecify.annotations.NullMarked;
