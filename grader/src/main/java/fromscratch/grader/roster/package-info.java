/** Who is in a class, and which part of it is graded here. */
@NullMarked
package fromscratch.grader.roster;

import org.jspecify.annotations.NullMarked;
