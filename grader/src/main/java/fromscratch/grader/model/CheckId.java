package fromscratch.grader.model;

/**
 * Names a check: {@code Linear.forwardShapes}. In files and texts it stands as {@link #toString} writes it.
 *
 * @param exercise the exercise that it belongs to
 * @param name the check's name within it, which is that of a method of the exercise's check class
 */
public record CheckId(String exercise, String name) {
    /**
     * Names a check, which need not exist.
     *
     * @throws IllegalArgumentException if one of the parts is no name, because {@link #parse} could not tell them apart
     */
    public CheckId {
        QualifiedName.parse(exercise + "." + name, "check");
    }

    /**
     * Reads an id in the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if {@code text} has not this form
     */
    public static CheckId parse(String text) {
        QualifiedName parts = QualifiedName.parse(text, "check");
        return new CheckId(parts.exercise(), parts.name());
    }

    /** The id as files and texts have it: {@code Exercise.check}. */
    @Override
    public String toString() {
        return exercise + "." + name;
    }
}
