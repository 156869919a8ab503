package fromscratch.grader.judge;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Scoring;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Report;
import fromscratch.grader.runner.CheckRun;
import fromscratch.grader.runner.SourceLines;
import fromscratch.grader.wire.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges submissions, one at a time: the checks run here, the student's code in a worker.
 *
 * <p>Only one judge may be at work in a process, because the stand-ins have one connection.
 */
public final class Judge implements AutoCloseable {
    /** The name of the only sandbox there is yet: a process of its own. */
    public static final String SANDBOX = "process";

    private final Course course;
    private final Limits limits;
    private final String kitVersion;
    private final Path folder;
    private final Path jar;
    private final Compiler compiler;

    /**
     * Sets a judge up: a private folder, the worker's jar, a compiler.
     *
     * @param kitVersion the version of this kit, for the reports
     * @throws IOException if the folder for temporary files cannot be written
     */
    public Judge(Course course, Limits limits, String kitVersion) throws IOException {
        this.course = course;
        this.limits = limits;
        this.kitVersion = kitVersion;
        this.folder = Files.createTempDirectory("fromscratch-grader");
        this.jar = folder.resolve("worker.jar");
        WorkerJar.write(jar);
        this.compiler = new Compiler(List.of(jar));
    }

    /**
     * Judges one submission.
     *
     * @param seed the seed of every random input
     * @throws IOException if no worker can be started; nothing can be judged then
     */
    public Report judge(Submission submission, long seed) throws IOException {
        Compilation compilation = compiler.compile(submission.sources());
        Map<String, Observation> observations = new LinkedHashMap<>();
        String printed = "";
        if (submission.sources().isEmpty()) {
            course.methods().forEach(method -> method.checks()
                    .forEach(check -> observations.put(check.id(), Observation.notStarted(check.id(), method.id()))));
        } else {
            try (Session session = new Session(compilation, () -> start(compilation), limits)) {
                Calls.connect(session);
                observations.putAll(CheckRun.run(course, Judge.class.getClassLoader(), seed, session));
                session.requireIntact();
                printed = session.printed();
            } finally {
                Calls.disconnect();
            }
        }
        SourceLines lines = new SourceLines(
                course, file -> Optional.ofNullable(submission.sources().get(file)));
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.addAll(compilation.remarks());
        compilation
                .errors()
                .values()
                .forEach(error ->
                        remarks.add(Finding.of("not-compiled", error.location().toString(), error.message())));
        return new Report(
                submission.student(),
                compilation.classes().isEmpty(),
                new Report.Provenance(
                        SANDBOX,
                        seed,
                        submission.sourcesSha256(),
                        kitVersion,
                        Runtime.version().toString()),
                Scoring.score(course, lines.locate(observations)),
                remarks,
                printed);
    }

    private WorkerProcess start(Compilation compilation) throws IOException {
        return new WorkerProcess(jar, folder, compilation.classes());
    }

    @Override
    public void close() throws IOException {
        compiler.close();
        Files.deleteIfExists(jar);
        Files.deleteIfExists(folder);
    }
}
