/** The network: its first weights, its way forward and its way back. */
@NullMarked
package fromscratch.grader.exercises.twolayernetwork;

import org.jspecify.annotations.NullMarked;
