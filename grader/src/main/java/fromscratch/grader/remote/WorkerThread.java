package fromscratch.grader.remote;

import fromscratch.grader.wire.ObjectTable;
import fromscratch.grader.wire.QueuePipe;
import fromscratch.grader.worker.Locales;
import fromscratch.grader.worker.Worker;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A worker on a thread of this process.
 *
 * <p>A thread that is lost in the student's code cannot be stopped: it is left behind, as a daemon that finds its pipe
 * closed should it ever come back. What it goes on printing is still caught.
 */
final class WorkerThread implements WorkerHost {
    /** As much as a worker's process has, so that an endless recursion ends alike. */
    private static final int STACK = 1 << 20;

    private static final int GOODBYE_MILLIS = 2000;

    private final QueuePipe pipe;
    private final ThreadGroup own = new ThreadGroup("student");
    private final Thread thread;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Locales locales = Locales.now();

    private WorkerThread(QueuePipe pipe) {
        this.pipe = pipe;
        ObjectTable objects = new ObjectTable();
        QueuePipe otherEnd = pipe.otherEnd(objects);
        // In a group of its own, because the worker counts the threads that the student's code leaves in it.
        thread = new Thread(own, () -> serve(otherEnd, objects), "student", STACK);
        thread.setDaemon(true);
    }

    /** Starts a worker at the other end of {@code pipe}. */
    static WorkerThread start(QueuePipe pipe) {
        WorkerThread worker = new WorkerThread(pipe);
        worker.thread.start();
        return worker;
    }

    private static void serve(QueuePipe pipe, ObjectTable objects) {
        try {
            new Worker(pipe, objects).serve();
        } catch (IOException e) {
            throw new IllegalStateException("a pipe without streams cannot fail", e);
        } finally {
            pipe.close();
        }
    }

    @Override
    public @Nullable Duration processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (!threads.isThreadCpuTimeSupported()) {
            return null;
        }
        Thread[] living = new Thread[own.activeCount() + 1];
        int count = own.enumerate(living);
        long nanos = Arrays.stream(living, 0, count)
                .mapToLong(each -> threads.getThreadCpuTime(each.getId()))
                .filter(used -> used > 0) // of one that has just ended nobody knows
                .sum();
        return Duration.ofNanos(nanos);
    }

    @Override
    public boolean isAlive() {
        return thread.isAlive();
    }

    @Override
    public void close() {
        pipe.close();
        try {
            thread.join(GOODBYE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        locales.set();
        if (!thread.isAlive()) {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Override
    public void kill() {
        pipe.close();
        locales.set(); // which a call that is lost has not put back
    }
}
