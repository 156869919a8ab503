/** What a reader is told of a verdict, the same on the console and in every report. */
@NullMarked
package fromscratch.grader.advice;

import org.jspecify.annotations.NullMarked;
