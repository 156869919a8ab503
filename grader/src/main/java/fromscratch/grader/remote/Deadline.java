package fromscratch.grader.remote;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Holds a process that deals with a student's code to a time limit: when it has used its time up, it is ended.
 *
 * <p>What counts is the processor time of the process, because a busy machine does not change it. The clock on the wall
 * only ends what does not compute: code that sleeps, or waits for something that never comes.
 *
 * <p>Nothing is measured in a check that ends within a twentieth of its limit; what is used until then is not counted.
 * One deadline keeps the time of all checks of one submission.
 */
public final class Deadline implements AutoCloseable {
    /** The first look comes after this part of a check's limit. */
    private static final int FIRST_LOOK_AFTER = 20;

    /**
     * Code that uses less than this part of the time waits. A worker that has to share a core gets more, also where
     * there are many times more workers than cores.
     */
    private static final int WAITS_BELOW_ONE_IN = 50;

    /** So many times a check's limit it may last, however little of the processor it gets. */
    private static final int LONGEST_WALL = 30;

    /** So soon it is looked again at least, so that looking costs next to nothing. */
    private static final Duration SHORTEST_NAP = Duration.ofMillis(50);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Watch watch;
    private volatile @Nullable Reason reason;
    private Duration spent = Duration.ZERO;

    /** What is timed. */
    public interface Timed {
        /** The processor time that the worker has used so far; null where nobody can tell. */
        @Nullable
        Duration processorTime();

        /** Ends the worker. */
        void kill();
    }

    /** Why a check was ended. */
    public enum Reason {
        /** It has used its processor time up. */
        COMPUTES,
        /** It has used next to no processor time. */
        WAITS;

        /** Tells the student that {@code method} was ended for this reason. */
        Finding finding(String method, Duration limit) {
            return this == COMPUTES ? Findings.timedOut(method, limit) : Findings.waited(method, limit);
        }
    }

    /** The time of one check. */
    private final class Watch {
        private final Timed timed;
        private final Duration limit;
        private @Nullable Future<?> alarm;
        private @Nullable Duration usedBefore;
        private long firstLook;

        Watch(Timed timed, Duration limit) {
            this.timed = timed;
            this.limit = limit;
        }

        void sleep(Duration nap) {
            alarm = timer.schedule(() -> look(this), nap.toNanos(), TimeUnit.NANOSECONDS);
        }

        /** What was used since the first look. Where nobody can tell, all the time counts as used. */
        Duration used() {
            Duration now = timed.processorTime();
            Duration before = usedBefore;
            return now == null || before == null ? passed() : now.minus(before);
        }

        /** Looks how much is used, and whether it is enough. */
        @Nullable
        Reason over() {
            if (firstLook == 0) {
                firstLook = System.nanoTime();
                usedBefore = timed.processorTime();
                sleep(limit);
                return null;
            }
            Duration used = used();
            if (used.compareTo(limit) >= 0) {
                return Reason.COMPUTES;
            }
            Duration passed = passed();
            boolean waits = used.multipliedBy(WAITS_BELOW_ONE_IN).compareTo(passed) < 0;
            if (waits || passed.compareTo(limit.multipliedBy(LONGEST_WALL)) > 0) {
                return Reason.WAITS;
            }
            Duration left = limit.minus(used);
            sleep(left.compareTo(SHORTEST_NAP) < 0 ? SHORTEST_NAP : left);
            return null;
        }

        Duration passed() {
            return Duration.ofNanos(System.nanoTime() - firstLook);
        }

        /** Ends the time; what it has cost is what it used, or what it was waited for. */
        void end(@Nullable Reason found) {
            if (alarm != null) {
                alarm.cancel(false);
            }
            if (firstLook != 0) {
                spent = spent.plus(found == Reason.WAITS ? passed() : used());
            }
        }
    }

    /**
     * Begins the time of one check.
     *
     * @param timed what to measure, and to end when the time is over
     * @param limit how much processor time it may use
     */
    public synchronized void start(Timed timed, Duration limit) {
        reason = null;
        Watch next = new Watch(timed, limit);
        watch = next;
        next.sleep(limit.dividedBy(FIRST_LOOK_AFTER));
    }

    /** Kills where the time is over, unless the check has ended in the same moment: the next one must not pay for it. */
    private synchronized void look(Watch looking) {
        if (looking != watch) {
            return;
        }
        Reason found = looking.over();
        if (found != null) {
            end(found);
            reason = found; // first, for the worker's last output may end before kill does
            looking.timed.kill();
        }
    }

    /** Ends the time of one check. */
    public synchronized void stop() {
        end(null);
    }

    private void end(@Nullable Reason found) {
        Watch ending = watch;
        watch = null;
        if (ending != null) {
            ending.end(found);
        }
    }

    /** Why the check was ended; null if it was not. */
    public @Nullable Reason reason() {
        return reason;
    }

    /** What the slow ones of all checks have used so far. */
    public synchronized Duration spent() {
        return spent;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
