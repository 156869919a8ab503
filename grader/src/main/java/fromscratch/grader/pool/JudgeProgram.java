package fromscratch.grader.pool;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.Grading;
import fromscratch.grader.grading.GradingListener;
import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.Report;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.remote.WorkerProcesses;
import fromscratch.grader.report.StudentReport;
import fromscratch.grader.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The program of one judge of a pool: takes its configuration and jobs from standard input, one a line, judges, writes each
 * student's files and answers on standard output.
 *
 * <p>It ends when its input does; in the midst of a job too, because then the pool is gone.
 */
public final class JudgeProgram {
    private static final String END = "";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final PrintStream answers;
    private volatile Sandbox sandbox = Sandbox.BARE;
    private volatile boolean busy;

    private JudgeProgram(PrintStream answers) {
        this.answers = answers;
    }

    /** Judges until its input ends. */
    public static void main(String... args) throws IOException, InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        new JudgeProgram(answers).run();
    }

    private void run() throws IOException, InterruptedException {
        Thread reader = new Thread(this::read, "jobs");
        reader.setDaemon(true);
        reader.start();
        String first = lines.take();
        if (first.equals(END)) {
            return;
        }
        JudgeConfig config = JsonLines.read(first, JudgeConfig.class);
        Course course = Manifest.read();
        CourseTexts courseTexts = new CourseTexts(config.conditions().language());
        sandbox = config.walls();
        WorkerHome home = WorkerHome.at(Path.of(config.workerHome()));
        try (Grading grading = new Grading(
                course,
                home.classPath(),
                new WorkerProcesses(home, sandbox),
                config.limits(),
                config.references(),
                config.conditions())) {
            say(Reply.READY);
            for (String line = lines.take(); !line.equals(END); line = lines.take()) {
                busy = true;
                GradingJob job = JsonLines.read(line, GradingJob.class);
                try {
                    Report report = grade(grading, job);
                    Path folder = Path.of(config.reports()).resolve(report.student());
                    StudentReport.write(folder, course, courseTexts, report, job.keyOf(report));
                    say(Reply.of(report));
                } catch (IOException e) {
                    say(Reply.failure(e));
                }
                busy = false;
            }
        } catch (UnusableSolution e) {
            say(Reply.unusable(e));
        }
    }

    private Report grade(Grading grading, GradingJob job) throws IOException {
        Refusal refusal = job.refusal();
        if (refusal != null) {
            return grading.refuse(job.submission(), job.seed(), refusal.standing(), refusal.why());
        }
        return grading.grade(job.submission(), job.seed(), new GradingListener() {
            @Override
            public void compiled() {
                say(Reply.COMPILED);
            }
        });
    }

    private void say(Reply reply) {
        answers.println(JsonLines.of(reply));
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // The pool is gone, just as at the end of the input.
        }
        if (busy) {
            sandbox.leave();
            Runtime.getRuntime().halt(1);
        }
        lines.add(END);
    }
}
