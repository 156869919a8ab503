package fromscratch.grader.grading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.remote.WorkerProcesses;
import fromscratch.grader.remote.WorkerThreads;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The judge of a test class, whose workers run in no sandbox. What it judges is made from the solutions. */
public final class BareGrading implements BeforeAllCallback, AfterAllCallback {
    private final Limits limits;
    private final Supplier<ReferenceSolutions> references;
    private @Nullable WorkerHome workerHome;
    private @Nullable Grading judge;

    /** A judge that has no solutions to put in the place of what is wrong. */
    public BareGrading(Limits limits) {
        this(limits, () -> ReferenceSolutions.NONE);
    }

    public BareGrading(Limits limits, Supplier<ReferenceSolutions> references) {
        this.limits = limits;
        this.references = references;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        workerHome = WorkerHome.open();
        judge = like(limits, references.get());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (judge != null) {
            judge.close();
        }
        if (workerHome != null) {
            workerHome.close();
        }
    }

    public Grading judge() {
        return judge;
    }

    /** Another judge from the same worker home, which whoever asks for it has to close. */
    public Grading like(Limits limits, ReferenceSolutions references) throws IOException {
        return grading(Manifest.read(), workerHome, Sandbox.BARE, limits, references);
    }

    /** What grades in {@code sandbox}. */
    public static Grading grading(
            Course course, WorkerHome home, Sandbox sandbox, Limits limits, ReferenceSolutions references)
            throws IOException {
        return new Grading(
                course,
                home.classPath(),
                new WorkerProcesses(home, sandbox),
                limits,
                references,
                conditions(sandbox.id(), limits, references));
    }

    public Report report(Map<String, String> sources, long seed) throws IOException {
        return report(submission(sources), seed);
    }

    public Report report(Submission submission, long seed) throws IOException {
        return report(judge(), submission, seed);
    }

    public static Report report(Grading judge, Submission submission, long seed) throws IOException {
        return judge.grade(submission, seed, GradingListener.NONE);
    }

    /** What {@code mvn test} says: the student's code runs in this process. */
    public Report inThisProcess(Submission submission, long seed) throws IOException {
        try (Grading grading = new Grading(
                Manifest.read(),
                workerHome.classPath(),
                new WorkerThreads(),
                limits,
                ReferenceSolutions.NONE,
                conditions("none", limits, ReferenceSolutions.NONE))) {
            return report(grading, submission, seed);
        }
    }

    private static RunConditions conditions(String sandbox, Limits limits, ReferenceSolutions references) {
        return new RunConditions(
                "test", Runtime.version().toString(), sandbox, limits.check().toSeconds(), references.sha256(), "en");
    }

    public static Submission submission(Map<String, String> sources) {
        return new Submission("student", new TreeMap<>(sources), List.of());
    }
}
