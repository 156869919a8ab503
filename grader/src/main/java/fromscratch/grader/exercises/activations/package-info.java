/** ReLU, tanh and sigmoid, and their gradients. */
@NullMarked
package fromscratch.grader.exercises.activations;

import org.jspecify.annotations.NullMarked;
