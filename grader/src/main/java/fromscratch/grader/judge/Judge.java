package fromscratch.grader.judge;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Scoring;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Report;
import fromscratch.grader.policy.Inspection;
import fromscratch.grader.policy.Policy;
import fromscratch.grader.runner.CheckRun;
import fromscratch.grader.runner.SourceLines;
import fromscratch.grader.sandbox.Sandbox;
import fromscratch.grader.wire.Calls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges submissions, one at a time: the checks run here, the student's code in a worker.
 *
 * <p>Only one judge may be at work in a process, because the stand-ins have one connection.
 */
public final class Judge implements AutoCloseable {
    private final Course course;
    private final Limits limits;
    private final String kitVersion;
    private final Workshop workshop;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final Policy policy;

    /**
     * Sets a judge up.
     *
     * @param kitVersion the version of this kit, for the reports
     * @param workshop what workers start from
     * @param sandbox what workers run in
     * @throws IOException if the compiler cannot read the workshop
     */
    public Judge(Course course, Limits limits, String kitVersion, Workshop workshop, Sandbox sandbox)
            throws IOException {
        this.course = course;
        this.limits = limits;
        this.kitVersion = kitVersion;
        this.workshop = workshop;
        this.sandbox = sandbox;
        this.compiler = new Compiler(workshop.classPath());
        this.policy = new Policy(course);
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
        Inspection inspection = policy.inspect(compilation.classes(), submission::text);
        Map<String, Observation> observations = new LinkedHashMap<>();
        String printed = "";
        if (submission.sources().isEmpty()) {
            observations.putAll(nothing());
        } else {
            try (Session session = new Session(compilation, () -> start(inspection.admitted()), limits)) {
                Calls.connect(session);
                observations.putAll(CheckRun.run(
                        course, Judge.class.getClassLoader(), seed, session, inspection.observations(course)));
                session.requireIntact();
                printed = session.printed();
            } finally {
                Calls.disconnect();
            }
        }
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.addAll(compilation.remarks());
        compilation
                .errors()
                .values()
                .forEach(error ->
                        remarks.add(Finding.of("not-compiled", error.location().toString(), error.message())));
        return report(submission, compilation.classes().isEmpty(), seed, observations, remarks, printed);
    }

    /** The report on a submission that cannot be judged, because it breaks the judge: nothing of it counts. */
    public Report refuse(Submission submission, long seed, Finding why) {
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.add(why);
        return report(submission, true, seed, nothing(), remarks, "");
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
            Map<String, Observation> observations,
            List<Finding> remarks,
            String printed) {
        SourceLines lines = new SourceLines(course, submission::text);
        return new Report(
                submission.student(),
                broken,
                new Report.Provenance(
                        sandbox.id(),
                        seed,
                        submission.sourcesSha256(),
                        kitVersion,
                        Runtime.version().toString()),
                Scoring.score(course, lines.locate(observations)),
                remarks,
                printed);
    }

    private WorkerProcess start(Map<String, byte[]> classes) throws IOException {
        return new WorkerProcess(workshop, sandbox, classes);
    }

    @Override
    public void close() throws IOException {
        compiler.close();
    }
}
