package fromscratch.grader.panel;

import fromscratch.grader.judge.Archive;
import fromscratch.grader.judge.UnusableSolution;
import fromscratch.grader.judge.Workshop;
import fromscratch.grader.model.Report;
import java.io.IOException;
import java.util.ArrayList;
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
public final class Panel implements AutoCloseable {
    /** Hears how the work goes, from one thread at a time. */
    public interface Listener {
        /** A judge has taken a task. */
        void begun(Task task);

        /** A task is done: its files are written. */
        void ended(Report report);
    }

    /** The options of a judge's virtual machine, for whoever wants to compare something with one. */
    public static List<String> judgeOptions() {
        return Seat.OPTIONS;
    }

    private final List<Seat> seats = new ArrayList<>();
    private final Archive archive;
    private final AtomicInteger judged = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * Sets up a panel.
     *
     * @param workshop what judges and workers start from
     * @param judges how many judges work at once
     */
    public Panel(Workshop workshop, Orders orders, int judges) {
        archive = workshop.judgeArchive();
        for (int number = 0; number < judges; number++) {
            boolean leaves = number == 0 && !archive.exists() && workshop.lasts();
            seats.add(new Seat(orders, number, judges, leaves ? archive.leave() : archive.use()));
        }
    }

    /**
     * Judges all tasks.
     *
     * @param tasks read one by one, when a judge is free
     * @throws IOException if judges cannot work here, whatever the submission; what was written before is valid
     * @throws UnusableSolution if one of the instructor's cannot be used
     */
    public void judge(Iterator<Task> tasks, Listener listener) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(seats.size());
        try {
            List<Callable<Void>> works = new ArrayList<>();
            for (Seat seat : seats) {
                works.add(() -> {
                    work(seat, tasks, listener);
                    return null;
                });
            }
            // Where one fails, the others still finish what they have begun.
            for (Future<Void> work : threads.invokeAll(works)) {
                work.get();
            }
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
     * Judges one task.
     *
     * @throws IOException as above
     */
    public Report judge(Task task) throws IOException {
        return judge(seats.get(0), task);
    }

    private Report judge(Seat seat, Task task) throws IOException {
        Report report = seat.judge(task);
        judged.incrementAndGet();
        return report;
    }

    private void work(Seat seat, Iterator<Task> tasks, Listener listener) throws IOException {
        try {
            Optional<Task> task = next(tasks, listener);
            while (task.isPresent()) {
                Report report = judge(seat, task.get());
                synchronized (this) {
                    listener.ended(report);
                }
                task = next(tasks, listener);
            }
        } catch (IOException | RuntimeException e) {
            stopped = true;
            throw e;
        }
    }

    private synchronized Optional<Task> next(Iterator<Task> tasks, Listener listener) {
        if (stopped || !tasks.hasNext()) {
            return Optional.empty();
        }
        Task task = tasks.next();
        listener.begun(task);
        return Optional.of(task);
    }

    /** Ends the judges that are still there. */
    @Override
    public void close() throws IOException {
        seats.forEach(Seat::close);
        if (judged.get() > 1) { // who has a single one to judge shall not wait for something that only saves a second
            archive.keep(Seat.OPTIONS, Kit.classPath());
        } else {
            archive.drop();
        }
    }
}
