/** The course: its manifests, and its texts in two languages. */
@NullMarked
package fromscratch.grader.course;

import org.jspecify.annotations.NullMarked;
