package fromscratch.grader.course;

import fromscratch.grader.model.CheckId;

/**
 * One check of the manifest.
 *
 * @param id its name, and the exercise that it belongs to
 * @param points what it earns when it passes and the worked values of its method are right
 * @param slow whether it trains on a whole data set, so that honest code may use more processor time than elsewhere
 */
public record Check(CheckId id, int points, boolean slow) {
    public Check {
        if (points < 0) {
            throw new IllegalArgumentException(id + ": points must not be negative, but are " + points);
        }
    }

    /** A check that is not slow. */
    public Check(CheckId id, int points) {
        this(id, points, false);
    }

    /** The check's name within its exercise. */
    public String name() {
        return id.name();
    }
}
