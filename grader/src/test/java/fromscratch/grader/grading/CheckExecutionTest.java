package fromscratch.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Observations;
import fromscratch.grader.remote.Deadline;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.remote.WorkerProcesses;
import fromscratch.grader.remote.WorkerThreads;
import fromscratch.grader.remote.Workers;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The policy is not asked here, so that code can do what the policy forbids: wait. */
class CheckExecutionTest {
    private static final Course COURSE = Manifest.read();
    private static final Limits LIMITS = Limits.perCheck(Duration.ofSeconds(1));

    @Test
    void code_that_waits_in_a_process_is_told_of_waiting() throws Exception {
        try (WorkerHome home = WorkerHome.open()) {
            waits(new WorkerProcesses(home, Sandbox.BARE));
        }
    }

    @Test
    void code_that_waits_on_a_thread_is_told_of_waiting() throws Exception {
        waits(new WorkerThreads());
    }

    private static void waits(Workers workers) throws IOException {
        String waiting = "synchronized (X) { try { X.wait(); } catch (InterruptedException e) { return null; } }\n";
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.computeIfPresent(
                "Linear.java", (file, text) -> text.replace("return X.matmul", waiting + "return X.matmul"));
        try (Deadline deadline = new Deadline()) {
            Observed seen = new CheckExecution(COURSE, workers, LIMITS)
                    .runAndDiagnose(
                            new Compilation(Map.of(), Map.of(), List.of()),
                            Classes.compile(sources).compiled(),
                            Observations.NONE,
                            1,
                            deadline,
                            GradingListener.NONE);
            assertThat(seen.observations()
                            .of(new CheckId("Linear", "forwardWorkedExample"))
                            .orElseThrow()
                            .finding())
                    .isEqualTo(Findings.waited("Linear.forward", LIMITS.check()));
            assertThat(deadline.spent()).isGreaterThanOrEqualTo(LIMITS.check());
        }
    }
}
