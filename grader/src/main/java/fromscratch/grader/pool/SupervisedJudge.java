package fromscratch.grader.pool;

import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Report;
import fromscratch.grader.sandbox.ProcessTree;
import fromscratch.grader.sandbox.Sandbox;
import fromscratch.grader.sandbox.Tools;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One judge of the pool, looked after: a judge that is lost to a submission is replaced by another.
 *
 * <p>Only a compiler can lose a judge, because the student's code runs elsewhere: by an endless compilation, or by using
 * up its memory. A submission that has cost two judges is refused by the third.
 */
final class SupervisedJudge implements AutoCloseable {
    /** Javac needs less than a second for honest exercises, even the first time and on a slow machine. */
    private static final Duration COMPILATION = Duration.ofSeconds(20);

    private static final int REPORT_SECONDS = 60;

    /** Small and quick to warm up; a judge that runs out of memory is not to be trusted with anything more. */
    static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-Xms72m",
            "-Xmn40m", // so the old generation begins small, and is swept out before it has grown
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr", // its last words must not be taken for a reply
            "-Xlog:disable",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8");

    private final JudgeConfig config;
    private final List<String> command;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "pool");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Running judge;

    /**
     * Prepares a judge.
     *
     * @param number its own, counted from 0
     * @param judges how many there are; each has its share of the cores
     * @param options further options of the judge's virtual machine
     */
    SupervisedJudge(JudgeConfig config, int number, int judges, List<String> options) {
        this.config = config;
        this.command = new ArrayList<>(Cores.only(number, judges));
        command.add(Tools.java());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", Kit.classPath(), JudgeProgram.class.getName()));
    }

    /** A judge at work. */
    private static final class Running {
        final Process process;
        final Writer jobs;
        final BufferedReader replies;
        private final Sandbox sandbox;

        Running(List<String> command, JudgeConfig config) throws IOException {
            sandbox = config.walls();
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            jobs = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            send(config);
        }

        void send(Record line) throws IOException {
            jobs.write(JsonLines.of(line));
            jobs.write('\n');
            jobs.flush();
        }

        void kill() {
            ProcessTree.kill(process);
            process.onExit()
                    .completeOnTimeout(process, REPORT_SECONDS, TimeUnit.SECONDS)
                    .join(); // until then it may start something
            sandbox.clearUpAfter(process.toHandle());
        }
    }

    /** Says that the judge is gone. */
    private static final class JudgeLost extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;
        private final boolean endless;

        JudgeLost(Finding finding, boolean endless) {
            this.finding = finding;
            this.endless = endless;
        }
    }

    /**
     * Has one submission judged.
     *
     * @throws IOException if no judge can do its work here, whatever the submission
     * @throws UnusableSolution if one of the instructor's cannot be used
     */
    Report judge(GradingJob job) throws IOException {
        try {
            return attempt(job);
        } catch (JudgeLost first) {
            try {
                return attempt(first.endless ? job.refusedFor(first.finding) : job);
            } catch (JudgeLost second) {
                return refuse(job.refusedFor(second.finding));
            }
        }
    }

    private Report refuse(GradingJob job) throws IOException {
        try {
            return attempt(job);
        } catch (JudgeLost e) {
            throw new IOException("the process that judges ends again and again", e);
        }
    }

    private Report attempt(GradingJob job) throws IOException, JudgeLost {
        Running running = judge;
        if (running == null) {
            running = new Running(command, config);
            judge = running;
        }
        try {
            running.send(job);
        } catch (IOException e) {
            throw lose(running, Findings.judgeLost(), false);
        }
        Reply reply = job.refusal() == null
                ? await(running, COMPILATION, Findings.compilationEndless(COMPILATION))
                : Reply.COMPILED;
        if (!reply.isFinal()) {
            Duration rest = config.limits().submission().multipliedBy(5).plusSeconds(REPORT_SECONDS);
            reply = await(running, rest, Findings.judgeLost());
        }
        if (reply.unusable() != null) {
            throw new UnusableSolution(reply.unusable());
        }
        if (reply.report() == null) {
            throw new IOException(reply.failure());
        }
        return reply.report();
    }

    /**
     * Waits for the next reply, but not for ever.
     *
     * @param endless what to say of a submission that takes longer
     */
    private Reply await(Running running, Duration limit, Finding endless) throws JudgeLost {
        AtomicBoolean over = new AtomicBoolean();
        Runnable end = () -> {
            over.set(true); // first, for the judge's last output may end before this does
            running.kill();
        };
        Future<?> alarm = timer.schedule(end, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            String line = running.replies.readLine();
            if (line != null) {
                return JsonLines.read(line, Reply.class);
            }
        } catch (IOException e) {
            // The judge is gone, just as at the end of its output.
        } finally {
            alarm.cancel(false);
        }
        boolean isEndless = over.get();
        throw lose(running, isEndless ? endless : Findings.judgeLost(), isEndless);
    }

    private JudgeLost lose(Running running, Finding finding, boolean endless) {
        running.kill();
        judge = null;
        return new JudgeLost(finding, endless);
    }

    /** Sends the judge home and waits until it has gone. */
    @Override
    public void close() {
        timer.shutdownNow();
        Running running = judge;
        if (running == null) {
            return;
        }
        judge = null;
        try {
            running.jobs.close();
            if (!running.process.waitFor(REPORT_SECONDS, TimeUnit.SECONDS)) {
                running.kill();
            }
        } catch (IOException e) {
            running.kill();
        } catch (InterruptedException e) {
            running.kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the judge in the midst of what it does. */
    void kill() {
        Running running = judge;
        if (running != null) {
            running.kill();
        }
    }
}
