package fromscratch.grader.runner;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Observation;

/** Follows a run, check by check, on the thread that runs the checks. */
public interface CheckListener {
    default void started(CheckId check) {}

    /** The check is over; once more, with the mistake behind it, when that has been found. */
    default void finished(Observation observation) {}

    /** The method of a check that went wrong is about to be called again, to find the mistake behind it. */
    default void diagnosing(CheckId check) {}

    /** The method has been called again. */
    default void diagnosed() {}
}
