/** Two linear layers in a row are one. */
@NullMarked
package fromscratch.grader.exercises.linearcollapse;

import org.jspecify.annotations.NullMarked;
