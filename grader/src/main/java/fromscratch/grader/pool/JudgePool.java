package fromscratch.grader.pool;

import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.model.Report;
import fromscratch.grader.remote.CdsArchive;
import fromscratch.grader.remote.WorkerHome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several judges that share the submissions of a class: whoever is free takes the next. */
public final class JudgePool implements AutoCloseable {
    /** Hears how the work goes, from one thread at a time. */
    public interface Listener {
        /** A judge has taken a job. */
        void begun(GradingJob job);

        /** A job is done: its files are written. */
        void ended(Report report);
    }

    /** The options of a judge's virtual machine, for whoever wants to compare something with one. */
    public static List<String> judgeOptions() {
        return SupervisedJudge.OPTIONS;
    }

    private final List<SupervisedJudge> judges = new ArrayList<>();
    private final CdsArchive archive;
    private final AtomicInteger judged = new AtomicInteger();
    private final List<GradingJob> again = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * Sets up a pool.
     *
     * @param workerHome what judges and workers start from
     * @param size how many judges work at once
     */
    public JudgePool(WorkerHome workerHome, JudgeConfig config, int size) {
        archive = workerHome.judgeArchive();
        for (int number = 0; number < size; number++) {
            boolean leaves = number == 0 && !archive.exists() && workerHome.lasts();
            judges.add(new SupervisedJudge(config, number, size, leaves ? archive.leave() : archive.use()));
        }
    }

    /**
     * Judges all jobs. What ends by a limit, or costs its judge, is judged once more at the end, when nothing else is, before
     * it counts.
     *
     * @param jobs read one by one, when a judge is free
     * @throws IOException if judges cannot work here, whatever the submission; what was written before is valid
     * @throws UnusableSolution if one of the instructor's cannot be used
     */
    public void judge(Iterator<GradingJob> jobs, Listener listener) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(judges.size());
        try {
            List<Callable<Void>> works = new ArrayList<>();
            for (SupervisedJudge judge : judges) {
                works.add(() -> {
                    work(judge, jobs, listener);
                    return null;
                });
            }
            // Where one fails, the others still finish what they have begun.
            for (Future<Void> work : threads.invokeAll(works)) {
                work.get();
            }
            judgeAgain(listener);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof UnusableSolution unusable) {
                throw unusable;
            }
            throw new IllegalStateException("a judge's place cannot be kept", e.getCause());
        } finally {
            stopped = true;
            threads.shutdown();
        }
    }

    /**
     * Judges one job.
     *
     * @throws IOException as above
     */
    public Report judge(GradingJob job) throws IOException {
        judged.incrementAndGet();
        SupervisedJudge judge = judges.get(0);
        Optional<Report> report = judge.judge(job);
        return report.isPresent() ? report.get() : judge.judgeAlone(job);
    }

    /** Judges one after another, when all others are done, what may have suffered from them. */
    private void judgeAgain(Listener listener) throws IOException {
        again.sort(Comparator.comparing(job -> job.submission().student()));
        for (GradingJob job : again) {
            listener.ended(judges.get(0).judgeAlone(job));
        }
        again.clear();
    }

    private void work(SupervisedJudge judge, Iterator<GradingJob> jobs, Listener listener) throws IOException {
        try {
            Optional<GradingJob> job = next(jobs, listener);
            while (job.isPresent()) {
                Optional<Report> report = judge.judge(job.get());
                judged.incrementAndGet();
                synchronized (this) {
                    if (report.isPresent()) {
                        listener.ended(report.get());
                    } else {
                        again.add(job.get());
                    }
                }
                job = next(jobs, listener);
            }
        } catch (IOException | RuntimeException e) {
            stopped = true;
            throw e;
        }
    }

    private synchronized Optional<GradingJob> next(Iterator<GradingJob> jobs, Listener listener) {
        if (stopped || !jobs.hasNext()) {
            return Optional.empty();
        }
        GradingJob job = jobs.next();
        listener.begun(job);
        return Optional.of(job);
    }

    /** Ends the judges that are still there. */
    @Override
    public void close() throws IOException {
        judges.forEach(SupervisedJudge::close);
        if (judged.get() > 1) { // who has a single one to judge shall not wait for something that only saves a second
            archive.keep(SupervisedJudge.OPTIONS, Kit.classPath());
        } else {
            archive.drop();
        }
    }
}
