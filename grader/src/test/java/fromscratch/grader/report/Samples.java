package fromscratch.grader.report;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.Standing;
import fromscratch.grader.model.Status;
import fromscratch.grader.model.StudentSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Made-up verdicts on the real course. */
public final class Samples {
    public static final Course COURSE = Manifest.read();
    static final String HOSTILE =
            "<script>alert(1)</script> & \"x\" 'y' | `a` ``b`` [l](http://e.x) \u202Ebidi\u0007\uFFFF\uD800\n# no\r\n- no";
    public static final List<String> HOSTILE_IDS = List.of(
            "=cmd()",
            "<script>",
            "a|b",
            "a\nb",
            "x\u202Ey",
            "../x",
            "\tz",
            "`c`",
            "a, \"b\"",
            "-1",
            "javascript:alert(1)",
            "..");

    private Samples() {}

    /** A report with every status in it. */
    public static Report mixed(String student) {
        List<ExerciseResult> exercises = new ArrayList<>();
        for (Exercise exercise : COURSE.exercises()) {
            exercises.add(new ExerciseResult(
                    exercise.id(),
                    switch (exercise.id()) {
                        case "Linear" -> each(exercise, Samples::linear);
                        case "LinearCollapse" -> each(exercise, Samples::blocked);
                        case "Softmax" ->
                            each(
                                    exercise,
                                    c -> wrong(c, Status.CRASHED, Finding.of("crashed", "Softmax.forward", HOSTILE)));
                        case "CrossEntropy" ->
                            each(
                                    exercise,
                                    c -> c.name().equals("lossExtremeLogits")
                                            ? wrong(
                                                    c,
                                                    Status.TIMED_OUT,
                                                    Finding.of("timed-out", "CrossEntropy.loss", "10"))
                                            : passed(c));
                        case "MeanSquaredError" -> each(exercise, c -> wrong(c, Status.FORBIDDEN, null));
                        case "TwoLayerNetwork" ->
                            each(exercise, c -> c.name().startsWith("initialize") ? passed(c) : notStarted(c));
                        case "Training" -> each(exercise, Samples::notStarted);
                        default -> each(exercise, Samples::passed);
                    }));
        }
        return new Report(
                student,
                Standing.JUDGED,
                provenance(),
                exercises,
                List.of(Finding.of("null", "TwoLayerNetwork"), Finding.of("null", HOSTILE)),
                "Z = 32×16\nepoch 1: 0.6931\n" + HOSTILE);
    }

    private static CheckResult linear(Check check) {
        return switch (check.name()) {
            case "backwardWorkedExample" ->
                new CheckResult(
                        check.id(),
                        Status.FAILED,
                        0,
                        check.points(),
                        Finding.of(
                                "value-whole",
                                "Linear.backward, dW",
                                "0",
                                "1",
                                "−1.25",
                                "0.5",
                                "3×2 [[0.5, −1.25], [2, 0], [1, 1]]",
                                "3×2 [[0.5, 0.5], [2, 0], [1, 1]]"),
                        new Location("Linear.java", 41),
                        List.of(),
                        List.of("X = 1×3 [[0, 0, 1]]", "W = 3×2 [[0, 0], [0, 0], [0, 1]]"),
                        new Diagnosis(
                                "batch.averaged",
                                Finding.of("where.part", "dW", "Linear.backward"),
                                "",
                                Finding.of("example.entry", "N = 2, d = 3, h = 2", "0", "1", "−1.25", "0.5")),
                        Finding.of("cause.gradient", "Linear.backward", "Linear.forward"));
            case "backwardShapes" ->
                new CheckResult(
                        check.id(),
                        Status.PASSED,
                        0,
                        check.points(),
                        Finding.of("counts-later", "Linear.backwardWorkedExample"),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null);
            case "backwardMatchesForwardInW" ->
                wrong(check, Status.FAILED, Finding.of("gradient", "Linear.backward, dW", "0", "1", "−1.25", "0.5"));
            default -> passed(check);
        };
    }

    /**
     * One mistake in {@code Linear.backward}, judged with the solutions: Training is right on them, and of the network's
     * checks one is wrong by itself and one could not be judged.
     */
    public static Report withSolutions(String student) {
        List<String> linear = List.of("Linear");
        return new Report(
                student,
                Standing.JUDGED,
                new Report.Provenance(4242, "0f".repeat(32), conditions("ab".repeat(32))),
                COURSE.exercises().stream()
                        .map(e -> new ExerciseResult(e.id(), each(e, c -> switch (c.id().toString()) {
                            case "Linear.backwardWorkedExample" -> linear(c);
                            case "TwoLayerNetwork.gradientsAccumulate" ->
                                wrong(c, Status.FAILED, Finding.of("number", "f", "1", "2"))
                                        .on(linear);
                            case "TwoLayerNetwork.gradientsMatchTheLoss" -> blocked(c);
                            default -> e.id().equals("Training") ? passed(c).on(linear) : passed(c);
                        })))
                        .toList(),
                List.of(),
                "");
    }

    /** Everything right, or nothing begun. */
    public static Report uniform(String student, boolean right) {
        return new Report(
                student,
                Standing.JUDGED,
                provenance(),
                COURSE.exercises().stream()
                        .map(e -> new ExerciseResult(e.id(), each(e, right ? Samples::passed : Samples::notStarted)))
                        .toList(),
                List.of(),
                "");
    }

    /** A submission of which nothing could be graded. */
    public static Report broken(String student) {
        return new Report(student, Standing.BROKEN, provenance(), List.of(), List.of(Finding.of("null", "x")), "");
    }

    /** A submission that the machine or the kit could not judge. */
    public static Report notJudged(String student) {
        return new Report(student, Standing.NOT_JUDGED, provenance(), List.of(), List.of(Finding.of("judge-lost")), "");
    }

    /** A report in which every check failed and says {@code text}. */
    static Report shouting(String text) {
        return new Report(
                text,
                Standing.JUDGED,
                provenance(),
                COURSE.exercises().stream()
                        .map(e -> new ExerciseResult(
                                e.id(), each(e, c -> wrong(c, Status.FAILED, Finding.of("null", text)))))
                        .toList(),
                java.util.Collections.nCopies(1000, Finding.of("null", text)),
                text);
    }

    /** A class with something of everything in it. */
    public static List<StudentSummary> group(int students) {
        Random random = new Random(7);
        List<StudentSummary> summaries = new ArrayList<>();
        for (int i = 1; i <= students; i++) {
            String id = String.format(java.util.Locale.ROOT, "student-%02d", i);
            if (i % 11 == 0) {
                summaries.add(StudentSummary.of(broken(id)));
            } else if (i % 7 == 0) {
                summaries.add(StudentSummary.of(uniform(id, i % 2 == 0)));
            } else {
                double skill = Math.min(1, random.nextDouble() * 1.3);
                summaries.add(StudentSummary.of(new Report(
                        id,
                        Standing.JUDGED,
                        provenance(),
                        COURSE.exercises().stream()
                                .map(e -> new ExerciseResult(
                                        e.id(), each(e, c -> random.nextDouble() < skill ? passed(c) : any(c, random))))
                                .toList(),
                        List.of(),
                        "")));
            }
        }
        return summaries;
    }

    public static ClassRun run() {
        return new ClassRun(42, conditions(null));
    }

    private static Report.Provenance provenance() {
        return new Report.Provenance(4242, "0f".repeat(32), conditions(null));
    }

    private static RunConditions conditions(@Nullable String solutions) {
        return new RunConditions("1.0.0", "17.0.15", "bwrap", 5, solutions, "es");
    }

    private static List<CheckResult> each(Exercise exercise, Function<Check, CheckResult> verdict) {
        return exercise.checks().map(verdict).toList();
    }

    private static CheckResult any(Check check, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> notStarted(check);
            case 1 -> blocked(check);
            default -> wrong(check, Status.FAILED, Finding.of("number", "f", "1", "2"));
        };
    }

    private static CheckResult passed(Check check) {
        return new CheckResult(
                check.id(),
                Status.PASSED,
                check.points(),
                check.points(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static CheckResult notStarted(Check check) {
        return new CheckResult(
                check.id(), Status.NOT_STARTED, 0, check.points(), null, null, List.of(), List.of(), null, null);
    }

    private static CheckResult blocked(Check check) {
        return new CheckResult(
                check.id(),
                Status.BLOCKED,
                0,
                check.points(),
                null,
                null,
                List.of(new MethodId("Linear", "forward")),
                List.of(),
                null,
                null);
    }

    private static CheckResult wrong(Check check, Status status, Finding finding) {
        return new CheckResult(check.id(), status, 0, check.points(), finding, null, List.of(), List.of(), null, null);
    }
}
