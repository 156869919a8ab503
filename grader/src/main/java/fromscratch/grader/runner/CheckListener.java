package fromscratch.grader.runner;

import fromscratch.grader.model.Observation;

/** Follows a run, check by check, on the thread that runs the checks. */
public interface CheckListener {
    default void started(String checkId) {}

    default void finished(Observation observation) {}
}
