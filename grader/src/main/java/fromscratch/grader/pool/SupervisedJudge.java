package fromscratch.grader.pool;

import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Standing;
import fromscratch.grader.remote.Deadline;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One judge of the pool, looked after: a judge that is lost to a submission is replaced by another.
 *
 * <p>The student's code runs elsewhere, so a submission can cost a judge only through the compiler: by an endless
 * compilation, or by using up its memory. Then it is refused. Whatever else becomes of a judge is the machine's fault, and the
 * submission has no mark.
 */
final class SupervisedJudge implements AutoCloseable {
    /** Processor time. Javac needs less than a second for honest exercises, even the first time and on a slow machine. */
    private static final Duration COMPILATION = Duration.ofSeconds(20);

    /** How long a judge may take to start, on however busy a machine. */
    private static final Duration START = Duration.ofMinutes(10);

    /** So many times the processor time of a submission its judge may take, on however busy a machine. */
    private static final int LONGEST_WALL = 30;

    private static final int REPORT_SECONDS = 60;

    /** How a virtual machine ends that is told to end when its memory is used up. */
    private static final int OUT_OF_MEMORY = 3;

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
    private final Deadline deadline = new Deadline();
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
        }

        void send(Record line) throws IOException {
            jobs.write(JsonLines.of(line));
            jobs.write('\n');
            jobs.flush();
        }

        /** Whether it has ended, or is about to, because its memory was used up. */
        boolean ranOutOfMemory() {
            process.onExit()
                    .completeOnTimeout(process, REPORT_SECONDS, TimeUnit.SECONDS)
                    .join();
            return !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
        }

        void kill() {
            ProcessTree.kill(process);
            process.onExit()
                    .completeOnTimeout(process, REPORT_SECONDS, TimeUnit.SECONDS)
                    .join(); // until then it may start something
            sandbox.clearUpAfter(process.toHandle());
        }
    }

    /** Says that the judge is gone, and what becomes of the submission if that happens again. */
    private static final class JudgeLost extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        JudgeLost(Refusal refusal) {
            this.refusal = refusal;
        }
    }

    /**
     * Has one submission judged.
     *
     * @return empty if it has to be judged once more, alone, because it ended by a limit or its judge was lost
     * @throws IOException if no judge can do its work here, whatever the submission
     * @throws UnusableSolution if one of the instructor's cannot be used
     */
    Optional<Report> judge(GradingJob job) throws IOException {
        try {
            return Optional.of(attempt(job)).filter(report -> !report.endedByLimit());
        } catch (JudgeLost e) {
            return Optional.empty();
        }
    }

    /**
     * Has one submission judged once more, while no other judge works: whatever ends by a limit now counts.
     *
     * @throws IOException as above
     */
    Report judgeAlone(GradingJob job) throws IOException {
        try {
            return attempt(job);
        } catch (JudgeLost lost) {
            try {
                return attempt(job.refusedFor(lost.refusal));
            } catch (JudgeLost again) {
                throw new IOException("the process that judges ends again and again", again);
            }
        }
    }

    private Report attempt(GradingJob job) throws IOException, JudgeLost {
        Running running = judge;
        if (running == null) {
            running = new Running(command, config);
            judge = running;
            send(running, config);
            Reply reply = await(running, wall(running), START, machine());
            if (reply.isFinal()) {
                return report(reply);
            }
        }
        send(running, job);
        Reply reply = job.refusal() == null
                ? await(running, processor(running), COMPILATION, own(Findings.compilationEndless(COMPILATION)))
                : Reply.COMPILED;
        if (!reply.isFinal()) {
            Duration rest = config.limits().submission().multipliedBy(LONGEST_WALL);
            reply = await(running, wall(running), rest, machine());
        }
        return report(reply);
    }

    private void send(Running running, Record line) throws JudgeLost {
        try {
            running.send(line);
        } catch (IOException e) {
            throw lose(running, machine());
        }
    }

    private static Report report(Reply reply) throws IOException {
        if (reply.unusable() != null) {
            throw new UnusableSolution(reply.unusable());
        }
        if (reply.report() == null) {
            throw new IOException(reply.failure());
        }
        return reply.report();
    }

    private static Refusal own(Finding why) {
        return new Refusal(Standing.BROKEN, why);
    }

    private static Refusal machine() {
        return new Refusal(Standing.NOT_JUDGED, Findings.judgeLost());
    }

    /** Times what a judge computes. */
    private static Deadline.Timed processor(Running running) {
        return timed(running, () -> running.process.info().totalCpuDuration().orElse(null));
    }

    /** Times a judge by the clock on the wall. */
    private static Deadline.Timed wall(Running running) {
        return timed(running, () -> null);
    }

    private static Deadline.Timed timed(Running running, Supplier<@Nullable Duration> processorTime) {
        return new Deadline.Timed() {
            @Override
            public @Nullable Duration processorTime() {
                return processorTime.get();
            }

            @Override
            public void kill() {
                running.kill();
            }
        };
    }

    /**
     * Waits for the next reply, but not for ever.
     *
     * @param endless what becomes of a submission that takes longer
     */
    private Reply await(Running running, Deadline.Timed timed, Duration limit, Refusal endless) throws JudgeLost {
        deadline.start(timed, limit);
        try {
            String line = running.replies.readLine();
            if (line != null) {
                return JsonLines.read(line, Reply.class);
            }
        } catch (IOException e) {
            // The judge is gone, just as at the end of its output.
        } finally {
            deadline.stop();
        }
        Deadline.Reason reason = deadline.reason();
        if (reason == null) {
            throw lose(running, running.ranOutOfMemory() ? own(Findings.memoryUsedUp()) : machine());
        }
        throw lose(running, reason == Deadline.Reason.COMPUTES ? endless : machine());
    }

    private JudgeLost lose(Running running, Refusal refusal) {
        running.kill();
        judge = null;
        return new JudgeLost(refusal);
    }

    /** Sends the judge home and waits until it has gone. */
    @Override
    public void close() {
        deadline.close();
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
