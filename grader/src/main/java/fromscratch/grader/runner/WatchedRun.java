package fromscratch.grader.runner;

import fromscratch.grader.course.Course;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A run in the student's own process, with a time limit for each check.
 *
 * <p>A thread that is lost in the student's code cannot be stopped. It is left behind, as a daemon that will go no
 * further than the end of the check, and a new thread runs the checks that are left.
 */
public final class WatchedRun {
    private final Course course;
    private final CheckClasses classes;
    private final long seed;
    private final Duration limit;
    private final Map<String, Observation> observations;
    private final Set<String> lookedAgain = new HashSet<>();
    private volatile @Nullable String running;

    /**
     * Plans a run.
     *
     * @param limit how long each check may take
     * @param known what is known already, by check id; those checks are not run
     */
    public WatchedRun(Course course, CheckClasses classes, long seed, Duration limit, Map<String, Observation> known) {
        this.course = course;
        this.classes = classes;
        this.seed = seed;
        this.limit = limit;
        this.observations = new LinkedHashMap<>(known);
    }

    /** What a pass tells the watching thread. */
    private sealed interface Event {
        record Started(String check) implements Event {}

        record Finished(Observation observation) implements Event {}

        record LookingAgain(String check) implements Event {}

        record LookedAgain() implements Event {}

        record Ended(@Nullable Throwable failure) implements Event {}
    }

    /**
     * Runs the checks.
     *
     * @return one observation for each check, by id
     */
    public Map<String, Observation> run() throws InterruptedException {
        while (!pass()) {
            // Each pass that is given up has observed one more check, or looked again at one more method.
        }
        return observations;
    }

    /** Runs what is left on a new thread; false when the thread was lost. */
    private boolean pass() throws InterruptedException {
        RunContext context = new RunContext(seed);
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        CheckListener listener = new CheckListener() {
            @Override
            public void started(String checkId) {
                events.add(new Event.Started(checkId));
            }

            @Override
            public void finished(Observation observation) {
                events.add(new Event.Finished(observation));
            }

            @Override
            public void lookingAgain(String checkId) {
                events.add(new Event.LookingAgain(checkId));
            }

            @Override
            public void lookedAgain() {
                events.add(new Event.LookedAgain());
            }
        };
        CheckRun checkRun = new CheckRun(course, classes, context, listener, observations, lookedAgain);
        Thread thread = new Thread(
                () -> {
                    Throwable failure = null;
                    try {
                        checkRun.run();
                    } catch (RuntimeException | Error e) {
                        failure = e;
                    }
                    events.add(new Event.Ended(failure));
                },
                "checks");
        thread.setDaemon(true);
        thread.start();
        return watch(events, context);
    }

    private Observation timedOut(String check) {
        String method = course.methodOf(check).id();
        return Observation.of(
                check, Status.TIMED_OUT, Finding.of("timed-out", method, Long.toString(limit.toSeconds())));
    }

    /** The check that runs now, or null between two checks. */
    public @Nullable String running() {
        return running;
    }

    private boolean watch(BlockingQueue<Event> events, RunContext context) throws InterruptedException {
        running = null;
        while (true) {
            Event event = running == null ? events.take() : events.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (event instanceof Event.Started started) {
                running = started.check();
            } else if (event instanceof Event.Finished finished) {
                observations.put(finished.observation().check(), finished.observation());
                running = null;
            } else if (event instanceof Event.LookingAgain looking) {
                lookedAgain.add(looking.check());
                running = looking.check();
            } else if (event instanceof Event.LookedAgain) {
                running = null;
            } else if (event instanceof Event.Ended ended) {
                if (ended.failure() != null) {
                    throw new IllegalStateException("the checks could not be run", ended.failure());
                }
                return true;
            } else {
                context.abandon();
                String check = String.valueOf(running);
                // Where a second look does not come back, the check has its verdict already.
                observations.computeIfAbsent(check, this::timedOut);
                return false;
            }
        }
    }
}
