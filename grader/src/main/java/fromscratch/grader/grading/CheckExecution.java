package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.course.Course;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.remote.Deadline;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerCalls;
import fromscratch.grader.remote.Workers;
import fromscratch.grader.runner.CheckListener;
import fromscratch.grader.runner.CheckRun;
import fromscratch.grader.wire.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * Runs the checks of a course here, and the student's code in a worker.
 *
 * <p>The checks run on the thread that calls, whose stand-ins are connected with the worker meanwhile.
 *
 * @param limits how long the student's code may take
 */
public record CheckExecution(Course course, Workers workers, Limits limits) {
    /**
     * Runs the checks of which nothing is known yet, and looks for the mistake behind each method that is wrong.
     *
     * @param compilation what came of compiling the submission; it says why a class is not there
     * @param classes the classes that the checks meet: the bytes of each, by its full name
     * @param known what is known already
     * @param seed the seed of every random input
     * @param deadline keeps the time of the submission
     * @throws IOException if no worker can be started; nothing can be judged then
     */
    public Observed runAndDiagnose(
            Compilation compilation,
            Map<String, byte[]> classes,
            Observations known,
            long seed,
            Deadline deadline,
            GradingListener listener)
            throws IOException {
        try (WorkerCalls calls = new WorkerCalls(compilation, classes, workers, limits, deadline)) {
            Calls.connect(calls);
            CheckRun run = new CheckRun(course, seed, new Following(this, calls, listener), known);
            run.runChecks();
            run.diagnose();
            calls.requireIntact();
            return new Observed(run.observations(), calls.printed());
        } finally {
            Calls.disconnect();
        }
    }

    private Duration limit(CheckId check) {
        boolean slow = course.methodOf(check).checks().stream()
                .anyMatch(each -> each.id().equals(check) && each.slow());
        return slow ? limits.slowCheck() : limits.check();
    }

    /** Tells the calls, which keep the time, and the listener, which is told of checks alone. */
    private record Following(CheckExecution execution, WorkerCalls calls, GradingListener listener)
            implements CheckListener {
        @Override
        public void started(CheckId check) {
            listener.checking(check);
            calls.begin(execution.limit(check));
        }

        @Override
        public void finished(Observation observation) {
            calls.end();
        }

        @Override
        public void diagnosing(CheckId check) {
            listener.checking(check);
            calls.begin(execution.limits.check());
        }

        @Override
        public void diagnosed() {
            calls.end();
        }
    }
}
