package fromscratch.grader.gradebook;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.StudentSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A check that many students miss.
 *
 * @param exercise the class it belongs to
 * @param count the students whose work it finds wrong, without those who wait for another exercise
 */
public record MissedCheck(String exercise, String statement, int count) {
    private static final int SHOWN = 10;

    /** Finds the checks that are missed most often; of equals, the earlier in the course comes first. */
    static List<MissedCheck> of(Course course, CourseTexts courseTexts, List<StudentSummary> summaries) {
        Map<CheckId, Long> counts = summaries.stream()
                .flatMap(summary -> summary.wrongChecks().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return course.checks()
                .map(Check::id)
                .filter(counts::containsKey)
                .sorted(Comparator.comparing((CheckId id) -> counts.getOrDefault(id, 0L))
                        .reversed())
                .limit(SHOWN)
                .map(id -> new MissedCheck(
                        id.exercise(),
                        courseTexts.statement(id),
                        counts.getOrDefault(id, 0L).intValue()))
                .toList();
    }
}
