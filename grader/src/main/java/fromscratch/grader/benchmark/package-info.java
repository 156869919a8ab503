/** What judging costs, measured on the machine at hand. */
@NullMarked
package fromscratch.grader.benchmark;

import org.jspecify.annotations.NullMarked;
