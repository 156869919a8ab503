package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import fromscratch.grader.course.Course;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Report;
import fromscratch.grader.policy.Inspection;
import fromscratch.grader.policy.Policy;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerCalls;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.remote.WorkerProcess;
import fromscratch.grader.runner.CheckRun;
import fromscratch.grader.runner.SourceLines;
import fromscratch.grader.sandbox.Sandbox;
import fromscratch.grader.scoring.Scoring;
import fromscratch.grader.wire.Calls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges submissions, one at a time: the checks run here, the student's code in a worker.
 *
 * <p>Only one judge may be at work in a process, because the stand-ins have one connection.
 */
public final class Grading implements AutoCloseable {
    private final Course course;
    private final Limits limits;
    private final String kitVersion;
    private final WorkerHome workerHome;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final Policy policy;
    private final ReferenceSolutions references;
    private final SubstitutionRuns substitutionRuns;

    /**
     * Sets a judge up.
     *
     * @param kitVersion the version of this kit, for the reports
     * @param workerHome what workers start from
     * @param sandbox what workers run in
     * @param references what takes the place of an exercise that is not right while others are judged
     * @throws IOException if the compiler cannot read the worker home
     * @throws UnusableSolution if one of {@code references} cannot
     */
    public Grading(
            Course course,
            Limits limits,
            String kitVersion,
            WorkerHome workerHome,
            Sandbox sandbox,
            ReferenceSolutions references)
            throws IOException {
        this.course = course;
        this.limits = limits;
        this.kitVersion = kitVersion;
        this.workerHome = workerHome;
        this.sandbox = sandbox;
        this.compiler = new Compiler(workerHome.classPath());
        this.policy = new Policy(course);
        this.references = references;
        this.substitutionRuns = new SubstitutionRuns(course, compiler, references, limits.submission());
    }

    /** Compiles what can be compiled of a submission: the first half of judging it. */
    public Compilation compile(Submission submission) {
        return compiler.compile(submission.sources());
    }

    /**
     * Judges one submission.
     *
     * @param compilation what came of compiling it
     * @param seed the seed of every random input
     * @throws IOException if no worker can be started; nothing can be judged then
     */
    public Report judge(Submission submission, Compilation compilation, long seed) throws IOException {
        SubstitutionRuns.Run run = (students, solutions, known) -> run(submission, students, solutions, known, seed);
        SubstitutionRuns.Observed own = submission.sources().isEmpty()
                ? new SubstitutionRuns.Observed(nothing(), "")
                : run.of(compilation, Map.of(), Map.of());
        List<ExerciseResult> results = substitutionRuns.score(submission.sources(), own.observations(), run);
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.addAll(compilation.remarks());
        compilation.errors().values().forEach(error -> remarks.add(error.finding()));
        return report(submission, compilation.classes().isEmpty(), seed, results, remarks, own.printed());
    }

    /** The report on a submission that cannot be judged, because it breaks the judge: nothing of it counts. */
    public Report refuse(Submission submission, long seed, Finding why) {
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.add(why);
        return report(submission, true, seed, Scoring.score(course, located(submission, nothing())), remarks, "");
    }

    private Map<String, Observation> nothing() {
        Map<String, Observation> observations = new LinkedHashMap<>();
        course.methods().forEach(method -> method.checks()
                .forEach(check -> observations.put(check.id(), Observation.notStarted(check.id(), method.id()))));
        return observations;
    }

    private Report report(
            Submission submission,
            boolean broken,
            long seed,
            List<ExerciseResult> results,
            List<Finding> remarks,
            String printed) {
        return new Report(
                submission.student(),
                broken,
                new Report.Provenance(
                        sandbox.id(),
                        seed,
                        submission.sourcesSha256(),
                        kitVersion,
                        Runtime.version().toString(),
                        references.sha256()),
                results,
                remarks,
                printed);
    }

    /** Runs the checks of which nothing is {@code known} yet, on the student's classes and on some of the solutions'. */
    private SubstitutionRuns.Observed run(
            Submission submission,
            Compilation students,
            Map<String, byte[]> solutions,
            Map<String, Observation> known,
            long seed)
            throws IOException {
        Inspection inspection = policy.inspect(students.classes(), submission::text);
        Map<String, byte[]> classes = new HashMap<>(inspection.admitted());
        classes.putAll(solutions);
        Map<String, Observation> before = new LinkedHashMap<>(inspection.observations(course));
        before.putAll(known);
        try (WorkerCalls session = new WorkerCalls(students, () -> start(classes), limits)) {
            Calls.connect(session);
            Map<String, Observation> observations =
                    CheckRun.run(course, Grading.class.getClassLoader(), seed, session, before);
            session.requireIntact();
            return new SubstitutionRuns.Observed(located(submission, observations), session.printed());
        } finally {
            Calls.disconnect();
        }
    }

    private Map<String, Observation> located(Submission submission, Map<String, Observation> observations) {
        return new SourceLines(course, submission::text).locate(observations);
    }

    private WorkerProcess start(Map<String, byte[]> classes) throws IOException {
        return new WorkerProcess(workerHome, sandbox, classes);
    }

    @Override
    public void close() throws IOException {
        compiler.close();
    }
}
