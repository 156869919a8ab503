/** From observations to points: what counts, what is blocked by what, which of two methods is to blame. */
@NullMarked
package fromscratch.grader.scoring;

import org.jspecify.annotations.NullMarked;
