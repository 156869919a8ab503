/** From logits to probabilities. */
@NullMarked
package fromscratch.grader.exercises.softmax;

import org.jspecify.annotations.NullMarked;
