/** From a submission's sources to classes, and from what the compiler says to findings. */
@NullMarked
package fromscratch.grader.compile;

import org.jspecify.annotations.NullMarked;
