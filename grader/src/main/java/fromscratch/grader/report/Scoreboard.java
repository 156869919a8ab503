package fromscratch.grader.report;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts as a student sees them on the console: one line for each exercise, the first thing to repair, the
 * total.
 *
 * <p>The marks of the states are plain ASCII, so that they are the same on every terminal.
 */
public final class Scoreboard {
    private static final String RULE = "-".repeat(72);
    private static final String SOURCES = "exercises/src/main/java/fromscratch/";

    private final Course course;
    private final Narrator narrator;
    private final Texts texts;
    private final StringBuilder lines = new StringBuilder();

    private Scoreboard(Course course, Narrator narrator) {
        this.course = course;
        this.narrator = narrator;
        this.texts = Texts.of(Scoreboard.class, "scoreboard", narrator.language());
    }

    /**
     * Writes the scoreboard.
     *
     * @param exercises the verdicts, in the order of the course
     * @param focus the exercise to speak of first, or null for the first that is not right
     * @param seed the seed of the run, which the reader needs to see the same inputs again
     */
    public static String of(
            Course course, Narrator narrator, List<ExerciseResult> exercises, @Nullable String focus, long seed) {
        Scoreboard board = new Scoreboard(course, narrator);
        board.table(exercises);
        List<ExerciseResult> focused =
                exercises.stream().filter(e -> e.id().equals(focus)).toList();
        board.next(focused.isEmpty() ? exercises : focused, seed);
        return board.lines.toString();
    }

    private void table(List<ExerciseResult> exercises) {
        line("");
        line(texts.get("title"));
        line(RULE);
        for (ExerciseResult exercise : exercises) {
            line(String.format(
                    Locale.ROOT,
                    " %s  %-18s %3d/%-3d  %s",
                    mark(exercise),
                    exercise.id(),
                    exercise.score(),
                    exercise.maxScore(),
                    state(exercise)));
        }
        line(RULE);
        int score = exercises.stream().mapToInt(ExerciseResult::score).sum();
        int max = exercises.stream().mapToInt(ExerciseResult::maxScore).sum();
        line(String.format(Locale.ROOT, "       %-18s %3d/%-3d", texts.get("total"), score, max));
    }

    private static String mark(ExerciseResult exercise) {
        return switch (exercise.status()) {
            case PASSED -> "[ok]";
            case NOT_STARTED -> exercise.score() == 0 ? "[  ]" : "[. ]";
            case BLOCKED -> "[--]";
            default -> "[X ]";
        };
    }

    private String state(ExerciseResult exercise) {
        if (exercise.status() == Status.BLOCKED) {
            return texts.get("state.blocked-by", some(blockers(exercise)));
        }
        boolean begun = exercise.status() == Status.NOT_STARTED && exercise.score() > 0;
        return texts.get(begun ? "state.begun" : "state." + exercise.status().id());
    }

    private static List<String> blockers(ExerciseResult exercise) {
        return exercise.checks().stream()
                .flatMap(check -> check.blockedBy().stream())
                .distinct()
                .toList();
    }

    /** The first two, and a sign that there are more. */
    private static String some(List<String> methods) {
        return String.join(", ", methods.subList(0, Math.min(2, methods.size()))) + (methods.size() > 2 ? " …" : "");
    }

    private void next(List<ExerciseResult> exercises, long seed) {
        Optional<ExerciseResult> wrong =
                exercises.stream().filter(e -> e.status().isWrong()).findFirst();
        Optional<ExerciseResult> open = exercises.stream()
                .filter(e -> e.status() != Status.PASSED)
                .min(Comparator.comparing(e -> e.status() == Status.BLOCKED));
        line("");
        if (wrong.isPresent()) {
            repair(wrong.get(), seed);
        } else if (open.isPresent() && open.get().status() == Status.BLOCKED) {
            line(texts.get("next.blocked", open.get().id(), some(blockers(open.get()))));
        } else if (open.isPresent()) {
            begin(open.get());
        } else {
            line(texts.get("next.done"));
        }
        line("");
    }

    private void repair(ExerciseResult result, long seed) {
        CheckResult check = result.checks().stream()
                .filter(c -> c.status().isWrong())
                .findFirst()
                .orElseThrow();
        line(texts.get("next.repair", result.id()));
        line("  " + narrator.statement(check.id()));
        if (check.location() != null) {
            line("  " + SOURCES + check.location());
        }
        if (check.finding() != null) {
            line("");
            indented(narrator.tell(check.finding()));
        }
        if (!check.counterexample().isEmpty()) {
            line("  " + texts.get("with"));
            check.counterexample().forEach(input -> line("    " + input));
        }
        line("");
        hint(result);
        int others =
                (int) result.checks().stream().filter(c -> c.status().isWrong()).count() - 1;
        if (others > 0) {
            line("  " + texts.get("others", others));
        }
        line("  " + texts.get("again", Long.toString(seed), result.id()));
    }

    private void begin(ExerciseResult result) {
        line(texts.get("next.begin", result.id(), SOURCES + result.id() + ".java"));
        hint(result);
    }

    private void hint(ExerciseResult result) {
        course.exercise(result.id()).stream()
                .flatMap(exercise -> narrator.hints(exercise).stream().limit(1))
                .forEach(hint -> line("  " + texts.get("hint", hint)));
    }

    private void indented(String text) {
        text.lines().forEach(line -> line("  " + line));
    }

    private void line(String text) {
        lines.append(text.stripTrailing()).append('\n');
    }
}
