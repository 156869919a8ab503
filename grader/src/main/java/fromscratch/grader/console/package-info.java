/** What every command has in common: where it writes, how it ends. */
@NullMarked
package fromscratch.grader.console;

import org.jspecify.annotations.NullMarked;
