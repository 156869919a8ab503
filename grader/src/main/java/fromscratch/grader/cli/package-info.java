/** Where people start the grader: from the command line, and from {@code mvn test}. */
@NullMarked
package fromscratch.grader.cli;

import org.jspecify.annotations.NullMarked;
