package fromscratch.grader.course;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method that a student writes, with the checks that judge it.
 *
 * @param id its name, and the exercise that it belongs to
 * @param signature the declaration that must stay, as it stands in the skeleton
 * @param needs the methods it builds on
 * @param gradient what it is the gradient of, or null if it is none
 * @param checks its checks; the first holds the worked values, and the others earn points only if it passes
 */
public record Method(
        MethodId id,
        String signature,
        List<MethodId> needs,
        @Nullable Gradient gradient,
        List<Check> checks) {

    /**
     * That a method is the gradient of another.
     *
     * @param of the method it is the gradient of; the method's own where one method does both
     * @param checks the checks that compare it with the slopes of the student's own forward pass
     */
    public record Gradient(MethodId of, List<CheckId> checks) {
        public Gradient {
            checks = List.copyOf(checks);
        }
    }

    public Method {
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
        if (checks.isEmpty()) {
            throw new IllegalArgumentException(id + ": a method needs at least one check");
        }
    }

    /** The id of the exercise that it belongs to. */
    public String exercise() {
        return id.exercise();
    }

    /** The method's name within its exercise. */
    public String name() {
        return id.name();
    }

    /** The check that holds the worked values. */
    public Check gate() {
        return checks.get(0);
    }
}
