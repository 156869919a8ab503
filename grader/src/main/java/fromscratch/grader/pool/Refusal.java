package fromscratch.grader.pool;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Standing;

/**
 * Why a submission is not judged, although there is something to judge.
 *
 * @param standing whether that is the submission's own fault
 * @param why tells the student
 */
record Refusal(Standing standing, Finding why) {}
