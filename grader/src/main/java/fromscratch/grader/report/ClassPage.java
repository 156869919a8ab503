package fromscratch.grader.report;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.Standing;
import fromscratch.grader.model.Status;
import java.util.List;
import java.util.Map;
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
 * @param standIns whether anybody has won points with an instructor's solution beneath
 */
record ClassPage(
        String language,
        int students,
        int maxScore,
        int finished,
        int untouched,
        int broken,
        int half,
        List<Histogram.Bin> histogram,
        List<MissedCheck> missed,
        List<Heading> exercises,
        List<Row> rows,
        Map<String, String> legend,
        boolean standIns,
        ClassRun run) {
    private static final int LONGEST_ID = 100;

    /** An exercise as the head of a column. */
    record Heading(String id, String title) {}

    /**
     * One student.
     *
     * @param link the way to the student's report, or null where a link cannot name the folder
     * @param cells one for each heading
     */
    record Row(String student, @Nullable String link, boolean broken, int score, List<Cell> cells) {}

    /**
     * One exercise of one student, with its state as {@link States#key} names it and in words.
     *
     * @param standIn whether points were won with an instructor's solution beneath
     */
    record Cell(String state, String stateName, int score, boolean standIn) {}

    static ClassPage of(Course course, Narrator narrator, ClassRun run, List<Standing> standings) {
        States states = new States(narrator.language());
        List<Integer> scores = standings.stream().map(Standing::score).sorted().toList();
        return new ClassPage(
                narrator.language(),
                standings.size(),
                course.points(),
                count(standings, s -> s.status() == Status.PASSED),
                count(standings, s -> s.status() == Status.NOT_STARTED && s.score() == 0),
                count(standings, s -> s.status() == Status.BROKEN),
                scores.isEmpty() ? 0 : scores.get(scores.size() / 2),
                Histogram.of(scores, course.points()),
                MissedCheck.of(course, narrator, standings),
                course.exercises().stream()
                        .map(e -> new Heading(e.id(), narrator.title(e.id())))
                        .toList(),
                standings.stream().map(s -> row(course, states, s)).toList(),
                states.all(),
                standings.stream().flatMap(s -> s.exercises().stream()).anyMatch(e -> e.standInScore() > 0),
                run);
    }

    private static int count(List<Standing> standings, Predicate<Standing> kind) {
        return (int) standings.stream().filter(kind).count();
    }

    private static Row row(Course course, States states, Standing standing) {
        Map<String, Standing.ExerciseStanding> graded = standing.exercises().stream()
                .collect(Collectors.toMap(Standing.ExerciseStanding::id, Function.identity()));
        return new Row(
                Printable.beginning(Printable.line(standing.student()), LONGEST_ID),
                ReportLink.to(standing.student()).orElse(null),
                standing.status() == Status.BROKEN,
                standing.score(),
                course.exercises().stream()
                        .map(e -> cell(states, Optional.ofNullable(graded.get(e.id()))))
                        .toList());
    }

    private static Cell cell(States states, Optional<Standing.ExerciseStanding> graded) {
        String state = graded.map(e -> States.key(e.status(), e.score())).orElse(Status.BROKEN.id());
        return new Cell(
                state,
                states.name(state),
                graded.map(Standing.ExerciseStanding::score).orElse(0),
                graded.map(e -> e.standInScore() > 0).orElse(false));
    }
}
