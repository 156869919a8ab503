package fromscratch.grader.course;

/**
 * One check of the manifest.
 *
 * @param id {@code <Exercise>.<check>}; the part after the dot is the method of the check class
 * @param points what it earns when it passes and the worked values of its method are right
 * @param slow whether it trains on a whole data set, so that honest code may use more processor time than elsewhere
 */
public record Check(String id, int points, boolean slow) {
    public Check {
        if (points < 0) {
            throw new IllegalArgumentException(id + ": points must not be negative, but are " + points);
        }
    }

    /** A check that is not slow. */
    public Check(String id, int points) {
        this(id, points, false);
    }

    /** The check's name within its exercise. */
    public String name() {
        return id.substring(id.indexOf('.') + 1);
    }
}
