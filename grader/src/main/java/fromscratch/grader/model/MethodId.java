package fromscratch.grader.model;

import java.util.Comparator;

/**
 * Names a method that students write: {@code Linear.forward}. In files and texts it stands as {@link #toString} writes it.
 *
 * @param exercise the exercise that it belongs to, which is the class's name
 * @param name the method's name within it
 */
public record MethodId(String exercise, String name) implements Comparable<MethodId> {
    private static final Comparator<MethodId> BY_EXERCISE =
            Comparator.comparing(MethodId::exercise).thenComparing(MethodId::name);

    /**
     * Names a method, which need not exist.
     *
     * @throws IllegalArgumentException if one of the parts is no name, because {@link #parse} could not tell them apart
     */
    public MethodId {
        QualifiedName.parse(exercise + "." + name, "method");
    }

    /**
     * Reads an id in the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if {@code text} has not this form
     */
    public static MethodId parse(String text) {
        QualifiedName parts = QualifiedName.parse(text, "method");
        return new MethodId(parts.exercise(), parts.name());
    }

    /** Compares by the exercise and then by the name, which is the order of the texts too. */
    @Override
    public int compareTo(MethodId other) {
        return BY_EXERCISE.compare(this, other);
    }

    /** The id as files and texts have it: {@code Exercise.method}. */
    @Override
    public String toString() {
        return exercise + "." + name;
    }
}
