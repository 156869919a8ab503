package fromscratch.grader.course;

import java.util.List;

/**
 * One method that a student writes, with the checks that judge it.
 *
 * @param id {@code <Exercise>.<method>}
 * @param signature the declaration that must stay, as it stands in the skeleton
 * @param hints how many hints the bundles hold for it, a question first
 * @param needs the ids of the methods it builds on
 * @param checks its checks; the first holds the worked values, and the others earn points only if it passes
 */
public record Method(String id, String signature, int hints, List<String> needs, List<Check> checks) {
    public Method {
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
        if (checks.isEmpty()) {
            throw new IllegalArgumentException(id + ": a method needs at least one check");
        }
    }

    /** The id of the exercise that it belongs to. */
    public String exercise() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The check that holds the worked values. */
    public Check gate() {
        return checks.get(0);
    }
}
