/** The files of a whole class: the page, the gradebook, the summary. */
@NullMarked
package fromscratch.grader.gradebook;

import org.jspecify.annotations.NullMarked;
