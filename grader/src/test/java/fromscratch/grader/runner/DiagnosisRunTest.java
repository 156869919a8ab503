package fromscratch.grader.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.CheckExecution;
import fromscratch.grader.grading.GradingListener;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.Deadline;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerThreads;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second look names a mistake or leaves no trace. */
class DiagnosisRunTest {
    private static final Course COURSE = Manifest.read();
    private static final String SHIFTED = "Matrix shifted = logits.plusColumn(logits.rowMaxima().times(-1));";
    private static final String QUOTIENTS =
            "return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));";
    private static final String NOT_NORMALIZED = "return exponentials;";

    @BeforeAll
    static void solutionsArePresent() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
    }

    private static Observations run(String before) throws IOException {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.computeIfPresent("Softmax.java", (file, text) -> text.replace(SHIFTED, before + SHIFTED)
                .replace(QUOTIENTS, NOT_NORMALIZED));
        CheckExecution execution =
                new CheckExecution(COURSE, new WorkerThreads(), Limits.perCheck(Duration.ofSeconds(10)));
        try (Deadline deadline = new Deadline()) {
            return execution
                    .runAndDiagnose(
                            new Compilation(Map.of(), Map.of(), List.of()),
                            Classes.compile(sources).compiled(),
                            Observations.NONE,
                            1,
                            deadline,
                            GradingListener.NONE)
                    .observations();
        }
    }

    @Test
    void the_first_wrong_check_of_a_method_carries_the_name_of_the_mistake() throws IOException {
        Observations seen = run("");
        assertThat(seen.of(new CheckId("Softmax", "forwardWorkedExample"))
                        .orElseThrow()
                        .diagnosis())
                .isNotNull()
                .satisfies(diagnosis -> assertThat(diagnosis.id()).isEqualTo("softmax.not-normalized"));
        assertThat(seen.of(new CheckId("Softmax", "forwardExtremeLogits"))
                        .orElseThrow()
                        .diagnosis())
                .isNull();
    }

    /** Logits of 400 are asked for by the second look alone. */
    @Test
    void a_second_look_that_does_not_come_back_leaves_the_verdicts_as_they_were() throws IOException {
        Observations seen = run("while (logits.get(0, 0) == 400) {}\n");
        assertThat(statuses(seen)).isEqualTo(statuses(run("")));
        assertThat(seen.all()).noneMatch(each -> each.diagnosis() != null);
    }

    @Test
    void what_is_thrown_in_a_second_look_leaves_the_verdicts_as_they_were() throws IOException {
        Observations seen = run("assert logits.get(0, 0) != 400;\n");
        assertThat(statuses(seen)).isEqualTo(statuses(run("")));
        assertThat(seen.of(new CheckId("Softmax", "forwardWorkedExample"))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.FAILED);
    }

    private static Map<CheckId, Status> statuses(Observations seen) {
        Map<CheckId, Status> statuses = new HashMap<>();
        seen.all().forEach(each -> statuses.put(each.check(), each.status()));
        return statuses;
    }
}
