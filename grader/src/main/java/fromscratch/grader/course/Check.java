package fromscratch.grader.course;

/**
 * One check of the manifest.
 *
 * @param id {@code <Exercise>.<check>}; the part after the dot is the method of the check class
 * @param points what it earns when it passes and the worked values of its method are right
 */
public record Check(String id, int points) {
    public Check {
        if (points < 0) {
            throw new IllegalArgumentException(id + ": points must not be negative, but are " + points);
        }
    }

    /** The check's name within its exercise. */
    public String name() {
        return id.substring(id.indexOf('.') + 1);
    }
}
