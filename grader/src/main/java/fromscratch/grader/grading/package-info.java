/** The road of a submission, from its sources to its report. */
@NullMarked
package fromscratch.grader.grading;

import org.jspecify.annotations.NullMarked;
