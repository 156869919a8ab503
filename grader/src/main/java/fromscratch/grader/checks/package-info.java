/**
 * What must hold for each exercise, as ordinary JUnit tests and jqwik properties.
 *
 * <p>{@code LinearChecks} judges {@code Linear}; each method is one check of the manifest. Expected values are worked
 * numbers (see {@code worked_values.py} in the kit's tests), properties, and slopes measured on the student's own
 * forward pass. Nothing here computes what a student is asked to compute.
 */
@NullMarked
package fromscratch.grader.checks;

import org.jspecify.annotations.NullMarked;
