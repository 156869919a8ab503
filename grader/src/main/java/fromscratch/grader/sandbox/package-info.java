/** The walls around the process that runs a student's code. */
@NullMarked
package fromscratch.grader.sandbox;

import org.jspecify.annotations.NullMarked;
