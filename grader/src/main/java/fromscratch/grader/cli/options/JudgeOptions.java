package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Texts;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.pool.JudgeConfig;
import fromscratch.grader.pool.KitVersion;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that judges can be told. */
public final class JudgeOptions {
    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all random inputs, a whole number (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--check-seconds",
            paramLabel = "S",
            defaultValue = "" + RunConditions.USUAL_CHECK_SECONDS,
            description =
                    "How much processor time a check may use (default: ${DEFAULT-VALUE}). A check that trains on a data set may"
                            + " use 6 times that, a submission 12 times.")
    private int checkSeconds;

    @Option(
            names = "--sandbox",
            paramLabel = "NAME",
            completionCandidates = Sandboxes.class,
            description = "What students' code runs in: ${COMPLETION-CANDIDATES} (default: the strongest that works).")
    private @Nullable String sandbox;

    @Option(
            names = "--require-sandbox",
            description = "Refuse to go on where students' code would reach the network or other processes.")
    private boolean requireSandbox;

    /** The sandboxes there are. */
    static final class Sandboxes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Sandbox.ids().iterator();
        }
    }

    @ArgGroup(exclusive = true)
    private SolutionsOptions solutions = new SolutionsOptions();

    public Path reports() {
        return reports.folder();
    }

    public long seed() {
        return seed;
    }

    /** The messages of the command line, in the language asked for. */
    public Texts texts() {
        return language.texts();
    }

    public CourseTexts courseTexts() {
        return new CourseTexts(texts().language());
    }

    /**
     * Finds the sandbox to run students' code in.
     *
     * @throws CommandFailure if it is not to be had here
     */
    private Sandbox sandbox(WorkerHome workerHome) {
        if (sandbox == null) {
            Sandbox strongest = workerHome.strongestSandbox();
            if (requireSandbox && !strongest.isolates()) {
                throw new CommandFailure(ExitCode.NO_SANDBOX, texts().get("sandbox.none", strongest.id()));
            }
            return strongest;
        }
        Sandbox wanted = Sandbox.of(sandbox)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "--sandbox " + sandbox + ": choose one of " + String.join(", ", Sandbox.ids())));
        if (!workerHome.worksIn(wanted) || (requireSandbox && !wanted.isolates())) {
            throw new CommandFailure(ExitCode.NO_SANDBOX, texts().get("sandbox.not-here", sandbox));
        }
        return wanted;
    }

    /** Finds the instructor's solutions. */
    public ReferenceSolutions references(Course course) throws IOException {
        return solutions.read(course, texts());
    }

    /**
     * What the judges are told, by these options.
     *
     * @throws CommandFailure if an option cannot be met
     */
    public JudgeConfig config(WorkerHome workerHome, ReferenceSolutions references) {
        if (checkSeconds < 1) {
            throw new CommandFailure(
                    ExitCode.USAGE, texts().get("wrong.check-seconds", Integer.toString(checkSeconds)));
        }
        return new JudgeConfig(
                workerHome.folder().toString(),
                reports().toAbsolutePath().toString(),
                references.sources(),
                new RunConditions(
                        KitVersion.read(),
                        Runtime.version().toString(),
                        sandbox(workerHome).id(),
                        checkSeconds,
                        references.sha256(),
                        texts().language()));
    }

    /** The run of a whole class. */
    public ClassRun run(JudgeConfig config) {
        return new ClassRun(seed, config.conditions());
    }

    /** Makes sure that reports can be written, before any time is spent on them. */
    public void requireWritableReports() {
        reports.requireWritable(texts());
    }
}
