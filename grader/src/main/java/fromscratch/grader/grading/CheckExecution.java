package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.course.Course;
import fromscratch.grader.model.Observation;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerCalls;
import fromscratch.grader.remote.Workers;
import fromscratch.grader.runner.CheckListener;
import fromscratch.grader.runner.CheckRun;
import fromscratch.grader.wire.Calls;
import java.io.IOException;
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
     * @param known what is known already, by check id
     * @param seed the seed of every random input
     * @throws IOException if no worker can be started; nothing can be judged then
     */
    public Observed runAndDiagnose(
            Compilation compilation,
            Map<String, byte[]> classes,
            Map<String, Observation> known,
            long seed,
            GradingListener listener)
            throws IOException {
        try (WorkerCalls calls = new WorkerCalls(compilation, classes, workers, limits)) {
            Calls.connect(calls);
            CheckRun run = new CheckRun(course, seed, new Following(calls, listener), known);
            run.runChecks();
            run.diagnose();
            calls.requireIntact();
            return new Observed(run.observations(), calls.printed());
        } finally {
            Calls.disconnect();
        }
    }

    /** Tells the calls, which keep the time, and the listener, which is told of checks alone. */
    private record Following(WorkerCalls calls, GradingListener listener) implements CheckListener {
        @Override
        public void started(String checkId) {
            listener.checking(checkId);
            calls.started(checkId);
        }

        @Override
        public void finished(Observation observation) {
            calls.finished(observation);
        }

        @Override
        public void diagnosing(String checkId) {
            listener.checking(checkId);
            calls.diagnosing(checkId);
        }

        @Override
        public void diagnosed() {
            calls.diagnosed();
        }
    }
}
