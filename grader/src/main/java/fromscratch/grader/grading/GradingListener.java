package fromscratch.grader.grading;

import fromscratch.grader.model.CheckId;

/** Follows the grading of a submission, on the thread that grades. */
public interface GradingListener {
    /** Hears nothing. */
    GradingListener NONE = new GradingListener() {};

    /** The submission is compiled, as far as it can be. */
    default void compiled() {}

    /** A check begins. */
    default void checking(CheckId check) {}
}
