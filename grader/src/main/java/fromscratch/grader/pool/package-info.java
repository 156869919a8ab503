/** Judges in processes of their own, and the jobs that they share. */
@NullMarked
package fromscratch.grader.pool;

import org.jspecify.annotations.NullMarked;
