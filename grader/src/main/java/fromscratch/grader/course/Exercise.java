package fromscratch.grader.course;

import java.util.List;
import java.util.stream.Stream;

/**
 * One exercise of the manifest.
 *
 * @param id the class that the student writes
 * @param borrow what its code may use beside the student's own classes: the course's list, and after it its own
 */
public record Exercise(String id, List<String> borrow, List<Method> methods) {
    public Exercise {
        borrow = List.copyOf(borrow);
        methods = List.copyOf(methods);
    }

    /** All checks, in the order of the manifest. */
    public Stream<Check> checks() {
        return methods.stream().flatMap(method -> method.checks().stream());
    }

    public int points() {
        return checks().mapToInt(Check::points).sum();
    }
}
