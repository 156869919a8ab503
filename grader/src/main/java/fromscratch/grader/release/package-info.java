/** From the master source to what students get: skeletons, and the tree that they fork. */
@NullMarked
package fromscratch.grader.release;

import org.jspecify.annotations.NullMarked;
