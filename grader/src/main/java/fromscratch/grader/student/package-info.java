/** What {@code mvn test} does. */
@NullMarked
package fromscratch.grader.student;

import org.jspecify.annotations.NullMarked;
