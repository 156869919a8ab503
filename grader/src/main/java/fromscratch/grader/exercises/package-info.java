/**
 * One package for each exercise, and here what several of them share.
 *
 * <p>{@code LinearChecks} in {@code exercises.linear} judges {@code Linear}, as ordinary JUnit tests and jqwik properties:
 * each method is one check of the manifest. Expected values are worked numbers (see {@code worked_values.py} in the kit's
 * tests), properties, and slopes measured on the student's own forward pass. Nothing here computes what a student is asked
 * to compute. {@code LinearProbes} knows how each method is called a second time, when it has gone wrong.
 *
 * <p>Both are loaded beside the student's classes.
 */
@NullMarked
package fromscratch.grader.exercises;

import org.jspecify.annotations.NullMarked;
