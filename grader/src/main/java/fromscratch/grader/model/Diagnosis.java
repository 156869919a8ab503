package fromscratch.grader.model;

/**
 * A mistake that is known by name, told without words.
 *
 * @param id {@code <concept>.<mistake>}: the concept of the lesson that it belongs to, and its name; both are keys of the
 *     message bundles
 * @param where where there are several, the part of its result, and last the method: {@code dW (Linear.backward)}
 * @param detail a number that belongs to the mistake, a factor most of all; mostly empty
 * @param example what was due and what was found with one input
 */
public record Diagnosis(String id, Finding where, String detail, Finding example) {
    /** The exercise in which it was made. */
    public String exercise() {
        return MethodId.parse(where.args().get(where.args().size() - 1)).exercise();
    }

    /** The key of the concept. */
    public String concept() {
        return id.substring(0, id.indexOf('.'));
    }
}
