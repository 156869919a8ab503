/** Runs the checks with the JUnit Platform and notes what happens, without judging it. */
@NullMarked
package fromscratch.grader.runner;

import org.jspecify.annotations.NullMarked;
