/** The verdicts on the console. */
@NullMarked
package fromscratch.grader.scoreboard;

import org.jspecify.annotations.NullMarked;
