/** Takes a submission in, compiles it, and judges it with the student's code in a process of its own. */
@NullMarked
package fromscratch.grader.judge;

import org.jspecify.annotations.NullMarked;
