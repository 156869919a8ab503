/** The linear layer and its gradients. */
@NullMarked
package fromscratch.grader.exercises.linear;

import org.jspecify.annotations.NullMarked;
