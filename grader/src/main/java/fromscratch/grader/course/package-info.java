/** The course: its one manifest, its rules for points, and its texts in two languages. */
@NullMarked
package fromscratch.grader.course;

import org.jspecify.annotations.NullMarked;
