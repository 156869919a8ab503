/**
 * Submissions that mean no good, and what must come of each: the judge survives, nobody else's marks change, no point is
 * won, and the report says plainly what happened.
 */
package fromscratch.grader.attacks;
