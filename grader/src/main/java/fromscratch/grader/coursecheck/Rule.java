package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Problem;
import java.util.stream.Stream;

/** Something that must hold for a course. */
@FunctionalInterface
interface Rule {
    /** Finds all places where it does not hold. */
    Stream<Problem> problems(Subject course);
}
