/** From a student's folder to a submission: the exercise sources, and what was left out. */
@NullMarked
package fromscratch.grader.intake;

import org.jspecify.annotations.NullMarked;
