/**
 * Whether the course holds together: its manifests, its texts, its atlas, and the classes that they speak of.
 *
 * <p>What a manifest says is read strictly wherever it is read. What takes longer to find out is found out here, by a
 * command and by the build.
 */
@NullMarked
package fromscratch.grader.coursecheck;

import org.jspecify.annotations.NullMarked;
