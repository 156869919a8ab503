/** The options that several commands share. */
@NullMarked
package fromscratch.grader.cli.options;

import org.jspecify.annotations.NullMarked;
