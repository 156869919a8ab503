/** The formats that reports are written in, and how a file is written. */
@NullMarked
package fromscratch.grader.format;

import org.jspecify.annotations.NullMarked;
