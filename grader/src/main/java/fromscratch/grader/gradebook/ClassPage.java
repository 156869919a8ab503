package fromscratch.grader.gradebook;

import fromscratch.grader.advice.States;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.Status;
import fromscratch.grader.model.StudentSummary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of the class's report show.
 *
 * @param half a score that half of the class reaches, or more
 * @param legend the states in words
 * @param substituted whether anybody has won points with an instructor's solution beneath
 */
public record ClassPage(
        String language,
        int students,
        int maxScore,
        int finished,
        int untouched,
        int broken,
        int notJudged,
        int half,
        List<Histogram.Bin> histogram,
        List<MissedCheck> missed,
        List<Heading> exercises,
        List<Row> rows,
        Map<String, String> legend,
        boolean substituted,
        ClassRun run) {
    private static final int LONGEST_ID = 100;

    /** An exercise as the head of a column. */
    public record Heading(String id, String title) {}

    /**
     * One student.
     *
     * @param link the way to the student's report, or null where a link cannot name the folder
     * @param unlike the state of a submission of which nothing could be judged, or null
     * @param score the points, or null where there is no mark
     * @param cells one for each heading
     */
    public record Row(
            String student,
            @Nullable String link,
            @Nullable String unlike,
            @Nullable Integer score,
            List<Cell> cells) {}

    /**
     * One exercise of one student, with its state as {@link States#key} names it and in words.
     *
     * @param substituted whether points were won with an instructor's solution beneath
     */
    public record Cell(
            String state, String stateName, @Nullable Integer score, boolean substituted) {}

    static ClassPage of(Course course, CourseTexts courseTexts, ClassRun run, List<StudentSummary> summaries) {
        States states = new States(courseTexts.language());
        List<Integer> scores = summaries.stream()
                .map(StudentSummary::score)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ClassPage(
                courseTexts.language(),
                summaries.size(),
                course.points(),
                count(summaries, s -> s.status() == Status.PASSED),
                count(summaries, s -> s.status() == Status.NOT_STARTED && Objects.equals(s.score(), 0)),
                count(summaries, s -> s.status() == Status.BROKEN),
                count(summaries, s -> s.status() == Status.NOT_JUDGED),
                scores.isEmpty() ? 0 : scores.get(scores.size() / 2),
                Histogram.of(scores, course.points()),
                MissedCheck.of(course, courseTexts, summaries),
                course.exercises().stream()
                        .map(e -> new Heading(e.id(), courseTexts.title(e.id())))
                        .toList(),
                summaries.stream().map(s -> row(course, states, s)).toList(),
                states.all(),
                summaries.stream().flatMap(s -> s.exercises().stream()).anyMatch(e -> e.substitutedScore() > 0),
                run);
    }

    private static int count(List<StudentSummary> summaries, Predicate<StudentSummary> kind) {
        return (int) summaries.stream().filter(kind).count();
    }

    private static Row row(Course course, States states, StudentSummary summary) {
        Map<String, StudentSummary.ExerciseSummary> graded = summary.exercises().stream()
                .collect(Collectors.toMap(StudentSummary.ExerciseSummary::id, Function.identity()));
        return new Row(
                Printable.beginning(Printable.line(summary.student()), LONGEST_ID),
                ReportLink.to(summary.student()).orElse(null),
                summary.status().compareTo(Status.BROKEN) <= 0
                        ? summary.status().id()
                        : null,
                summary.score(),
                course.exercises().stream()
                        .map(e -> cell(states, Optional.ofNullable(graded.get(e.id())), summary))
                        .toList());
    }

    private static Cell cell(States states, Optional<StudentSummary.ExerciseSummary> graded, StudentSummary summary) {
        Status otherwise = summary.status() == Status.NOT_JUDGED ? Status.NOT_JUDGED : Status.BROKEN;
        String state = graded.map(e -> States.key(e.status(), e.score())).orElse(otherwise.id());
        return new Cell(
                state,
                states.name(state),
                graded.map(StudentSummary.ExerciseSummary::score)
                        .orElse(summary.score() == null ? null : Integer.valueOf(0)),
                graded.map(e -> e.substitutedScore() > 0).orElse(false));
    }
}
