/** Tells the verdicts to people and to other systems. */
@NullMarked
package fromscratch.grader.report;

import org.jspecify.annotations.NullMarked;
