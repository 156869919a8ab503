/** Where people start the grader from the command line. */
@NullMarked
package fromscratch.grader.cli;

import org.jspecify.annotations.NullMarked;
