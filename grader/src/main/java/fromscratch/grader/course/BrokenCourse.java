package fromscratch.grader.course;

import java.util.List;
import java.util.stream.Collectors;

/** The course is not what it should be. The message has one line for each problem. */
public final class BrokenCourse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenCourse(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
