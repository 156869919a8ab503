/** Several judges at work at once, each in a process of its own. */
@NullMarked
package fromscratch.grader.panel;

import org.jspecify.annotations.NullMarked;
