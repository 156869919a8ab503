package fromscratch.grader.scoreboard;

import fromscratch.grader.advice.CheckMessage;
import fromscratch.grader.advice.NextStep;
import fromscratch.grader.advice.States;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Method;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Status;
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
    /** Where the exercises stand in a fork, as its owner reads it. */
    public static final String SOURCES = "exercises/src/main/java/fromscratch/";

    private final Course course;
    private final CourseTexts courseTexts;
    private final Texts texts;
    private final CheckMessage message;
    private final States states;
    private final SeenHints seen;
    private final StringBuilder lines = new StringBuilder();

    /**
     * What a student wants to hear about, below the table.
     *
     * @param exercise the exercise to speak of first, or null for the first that is not right
     * @param hint the exercise or method to give a hint to, in place of any advice, or null
     * @param seen the hints that were shown before, and where to note those that are shown now
     */
    public record Wish(@Nullable String exercise, @Nullable String hint, SeenHints seen) {
        /** Nothing in particular. */
        public static Wish none() {
            return new Wish(null, null, SeenHints.none());
        }
    }

    private Scoreboard(Course course, CourseTexts courseTexts, SeenHints seen, boolean hasSolutions) {
        this.course = course;
        this.courseTexts = courseTexts;
        this.texts = Texts.of(Scoreboard.class, "scoreboard", courseTexts.language());
        this.message = new CheckMessage(course, courseTexts, hasSolutions);
        this.states = new States(courseTexts.language());
        this.seen = seen;
    }

    /**
     * Writes the scoreboard.
     *
     * @param wish what the student wants to hear about
     */
    public static String of(Course course, CourseTexts courseTexts, Report report, Wish wish) {
        boolean hasSolutions = report.provenance().conditions().hasSolutions();
        long seed = report.provenance().seed();
        Scoreboard board = new Scoreboard(course, courseTexts, wish.seen(), hasSolutions);
        board.printed(report.printed());
        board.heading(report.remarks());
        board.table(report.exercises());
        board.states.notes(report.exercises(), hasSolutions).forEach(board::line);
        if (wish.hint() == null) {
            board.advice(report.exercises(), wish.exercise(), seed);
        } else {
            board.hints(report.exercises(), wish.hint(), seed);
        }
        return board.lines.toString();
    }

    private void printed(String printed) {
        if (!printed.isBlank()) {
            line(texts.get("printed"));
            line(printed);
        }
    }

    /** The title, and beneath it what the student must know before reading any verdict. */
    private void heading(List<Finding> remarks) {
        line("");
        line(texts.get("title"));
        remarks.forEach(remark -> line(texts.get("remark", courseTexts.tell(remark))));
    }

    private void advice(List<ExerciseResult> exercises, @Nullable String focus, long seed) {
        List<ExerciseResult> focused =
                exercises.stream().filter(e -> e.id().equals(focus)).toList();
        boolean isRight = !focused.isEmpty() && focused.stream().allMatch(result -> result.status() == Status.PASSED);
        if (isRight) {
            line("");
            line(texts.get("focus.right", focused.get(0).id()));
        }
        next(focused.isEmpty() || isRight ? exercises : focused, seed);
    }

    /** Gives one hint more than the last time to the first method that is not right of what {@code asked} names. */
    private void hints(List<ExerciseResult> exercises, String asked, long seed) {
        Optional<CheckResult> open = exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> isOf(course.methodOf(check.id()), asked))
                .filter(check -> check.status() != Status.PASSED)
                .findFirst();
        line("");
        if (open.isPresent()) {
            hints(open.get(), asked);
            line("");
        } else {
            line(texts.get("hints.right", asked));
            next(exercises, seed);
        }
    }

    private static boolean isOf(Method method, String asked) {
        return method.id().toString().equals(asked) || method.exercise().equals(asked);
    }

    private void hints(CheckResult check, String asked) {
        Method method = course.methodOf(check.id());
        List<String> hints = courseTexts.hints(method);
        int shown = Math.min(seen.of(method.id()) + 1, hints.size());
        line(texts.get("hints", method.id(), shown, hints.size(), SOURCES + place(check)));
        line("");
        for (int i = 0; i < shown; i++) {
            line("  " + (i + 1) + ". " + hints.get(i));
        }
        line("");
        line("  " + (shown < hints.size() ? texts.get("hints.next", asked) : texts.get("hints.all", method.id())));
        seen.see(method.id(), shown);
    }

    private void table(List<ExerciseResult> exercises) {
        line(RULE);
        for (ExerciseResult exercise : exercises) {
            line(String.format(
                    Locale.ROOT,
                    " %s  %-18s %3d/%-3d  %s",
                    mark(exercise),
                    exercise.id(),
                    exercise.score(),
                    exercise.maxScore(),
                    states.of(exercise)));
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

    private void next(List<ExerciseResult> exercises, long seed) {
        NextStep step = NextStep.of(exercises);
        line("");
        if (step instanceof NextStep.Repair repair) {
            repair(repair, seed);
        } else if (step instanceof NextStep.Begin begin) {
            begin(begin);
        } else if (step instanceof NextStep.Wait wait) {
            line(texts.get("next.blocked", wait.exercise().id(), States.some(wait.methods())));
        } else {
            line(texts.get("next.done"));
        }
        line("");
    }

    private void repair(NextStep.Repair repair, long seed) {
        ExerciseResult result = repair.exercise();
        CheckResult check = repair.check();
        line(texts.get("next.repair", result.id()));
        line("  " + courseTexts.statement(check.id()));
        if (check.location() != null) {
            line("  " + SOURCES + check.location());
        }
        message.of(check).ifPresent(said -> {
            line("");
            indented(said);
        });
        if (!check.counterexample().isEmpty()) {
            line("  " + texts.get("with"));
            check.counterexample().forEach(input -> rowByRow("    " + input));
        }
        line("");
        if (check.diagnosis() != null) {
            mistake(check.diagnosis());
        }
        hint(check);
        if (repair.others() > 0) {
            line("  " + texts.get("others", repair.others()));
        }
        line("  " + texts.get("again", Long.toString(seed), result.id()));
    }

    private void mistake(Diagnosis diagnosis) {
        line("  " + courseTexts.concept(diagnosis) + ": " + courseTexts.seen(diagnosis));
        line("  " + courseTexts.why(diagnosis));
        line("  " + courseTexts.question(diagnosis));
        line("");
    }

    private void begin(NextStep.Begin begin) {
        CheckResult check = begin.check();
        line(texts.get("next.begin", course.methodOf(check.id()).id(), SOURCES + place(check)));
        hint(check);
    }

    private Object place(CheckResult check) {
        return check.location() == null ? course.methodOf(check.id()).exercise() + ".java" : check.location();
    }

    /** The first hint to the method that a check judges, and how to get the next. */
    private void hint(CheckResult check) {
        if (NextStep.isHelpedByAHint(check)) {
            Method method = course.methodOf(check.id());
            line("  " + texts.get("hint", courseTexts.hints(method).get(0)));
            line("  " + texts.get("hint.more", method.id()));
            seen.see(method.id(), 1);
        }
    }

    private void indented(String text) {
        text.lines().forEach(line -> rowByRow("  " + line));
    }

    /** Puts the rows of a matrix beneath each other where they would not fit beside each other. */
    private void rowByRow(String text) {
        int rows = text.indexOf("[[");
        boolean fits = rows < 0 || text.length() <= RULE.length();
        line(fits ? text : text.replace("], [", "],\n" + " ".repeat(rows + 1) + "["));
    }

    private void line(String text) {
        lines.append(text.stripTrailing()).append('\n');
    }
}
