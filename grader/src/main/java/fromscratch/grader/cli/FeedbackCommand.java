package fromscratch.grader.cli;

import fromscratch.grader.cli.options.JudgeOptions;
import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Standing;
import fromscratch.grader.model.Status;
import fromscratch.grader.pool.GradingJob;
import fromscratch.grader.pool.JudgeConfig;
import fromscratch.grader.pool.JudgePool;
import fromscratch.grader.pool.ResultKey;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.report.Annotations;
import fromscratch.grader.report.StudentReport;
import fromscratch.grader.scoreboard.Scoreboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feedback}: judges one fork, as its own workflow does on every push. */
@Command(
        name = "feedback",
        description = {
            "Judge one fork and tell its owner: the scoreboard, and the reports in DIR/STUDENT.",
            "On GitHub Actions also notes on the lines in question, and the report as the job's summary."
        })
final class FeedbackCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FORK", description = "The root of the fork.")
    private Path fork = Path.of(".");

    @Option(names = "--student", paramLabel = "ID", description = "The student's id (default: the fork's folder).")
    private @Nullable String student;

    @Option(
            names = "--fail-when-wrong",
            description = "End with exit code 1 when an exercise is wrong, so that the workflow turns red.")
    private boolean failWhenWrong;

    @Option(
            names = "--check",
            paramLabel = "ID",
            description = "Speak of this check alone, named as in report.json: Linear.backwardShapes.")
    private @Nullable String check;

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Override
    public Integer call() throws IOException {
        Course course = Manifest.read();
        Texts texts = options.texts();
        CourseTexts courseTexts = options.courseTexts();
        if (!Files.isDirectory(fork)) {
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.not-there", fork.toString()));
        }
        String id = id(texts);
        CheckId only = only(course, texts);
        ReferenceSolutions references = options.references(course);
        options.requireWritableReports();
        Report report;
        try (WorkerHome workerHome = WorkerHome.open()) {
            report = judge(options.config(workerHome, references), workerHome, Intake.read(fork, id));
        }
        Console console = new Console(spec);
        console.say(tell(course, texts, courseTexts, report, only));
        Report.Provenance provenance = report.provenance();
        console.say(texts.get(
                "feedback.provenance",
                Long.toString(provenance.seed()),
                provenance.conditions().kitVersion(),
                provenance.conditions().jdk(),
                provenance.conditions().sandbox(),
                provenance.sourcesSha256()));
        onGitHub(course, courseTexts, report, console);
        if (report.standing() == Standing.NOT_JUDGED) {
            return ExitCode.NOT_JUDGED;
        }
        boolean wrong = report.status().isWrong();
        return wrong && failWhenWrong ? ExitCode.WRONG : ExitCode.DONE;
    }

    /** The check asked for, or null where none is. */
    private @Nullable CheckId only(Course course, Texts texts) {
        if (check == null) {
            return null;
        }
        String asked = check;
        return course.checkNamed(asked)
                .orElseThrow(() -> {
                    CheckId one = course.checks().findFirst().orElseThrow().id();
                    return new CommandFailure(ExitCode.USAGE, texts.get("wrong.check", asked, one));
                })
                .id();
    }

    /** The scoreboard, or what of it is about the one check asked for. */
    private static String tell(
            Course course, Texts texts, CourseTexts courseTexts, Report report, @Nullable CheckId only) {
        Report told = only == null ? report : report.only(only);
        return only != null && told.exercises().stream().allMatch(exercise -> exercise.status() == Status.PASSED)
                ? texts.get("feedback.check-passed", only, courseTexts.statement(only))
                : Scoreboard.of(course, courseTexts, told, Scoreboard.Wish.none());
    }

    private Report judge(JudgeConfig config, WorkerHome workerHome, Submission submission) throws IOException {
        GradingJob job =
                new GradingJob(submission, options.seed(), new ResultKey(config).of(submission, options.seed()));
        try (JudgePool pool = new JudgePool(workerHome, config, 1)) {
            return pool.judge(job);
        }
    }

    private String id(Texts texts) {
        String id = student != null
                ? student
                : String.valueOf(fork.toAbsolutePath().normalize().getFileName());
        if (!Path.of(id).normalize().equals(Path.of(id)) || Path.of(id).getNameCount() != 1 || id.isBlank()) {
            throw new CommandFailure(ExitCode.USAGE, texts.get("wrong.student", id));
        }
        return id;
    }

    private static void onGitHub(Course course, CourseTexts courseTexts, Report report, Console console)
            throws IOException {
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            Annotations.of(courseTexts, report, Scoreboard.SOURCES).forEach(console::command);
        }
        String summary = System.getenv("GITHUB_STEP_SUMMARY");
        if (summary != null) {
            Files.writeString(
                    Path.of(summary),
                    StudentReport.markdown(course, courseTexts, report),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
