/** Outcomes, scores and findings: plain values that every other floor of the grader speaks of. */
@NullMarked
package fromscratch.grader.model;

import org.jspecify.annotations.NullMarked;
