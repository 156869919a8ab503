package fromscratch.grader.remote;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Holds the student's code to its time limits: when a check has used its time up, its worker is killed. */
final class Deadline implements AutoCloseable {
    private final Limits limits;
    private final long begin = System.nanoTime();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> alarm;
    private volatile boolean over;
    private int checks;

    Deadline(Limits limits) {
        this.limits = limits;
    }

    /**
     * Begins the time of one check.
     *
     * @param kill what to do when it is over
     */
    synchronized void start(Runnable kill) {
        over = false;
        int check = ++checks;
        alarm = timer.schedule(() -> ring(check, kill), limits.check().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Kills, unless the check that set the alarm has ended in the same moment: the next one must not pay for it. */
    private synchronized void ring(int check, Runnable kill) {
        if (check == checks) {
            over = true;
            kill.run();
        }
    }

    /** Ends the time of one check. */
    synchronized void stop() {
        checks++;
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    /** Whether the check has used its time up. */
    boolean isOver() {
        return over;
    }

    /** Whether the submission has used its time up. */
    boolean isSpent() {
        return System.nanoTime() - begin > limits.submission().toNanos();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
