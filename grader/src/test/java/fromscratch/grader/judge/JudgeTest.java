package fromscratch.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Status;
import fromscratch.grader.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the judge says of a submission whose code runs in a worker. */
class JudgeTest {
    private static Workshop workshop;
    private static Judge judge;

    @BeforeAll
    static void setUp() throws Exception {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        workshop = Workshop.open();
        judge = new Judge(Manifest.read(), Limits.USUAL, "test", workshop, Sandbox.BARE);
    }

    @AfterAll
    static void tearDown() throws Exception {
        if (judge != null) {
            judge.close();
            workshop.close();
        }
    }

    private static Report judge(Map<String, String> sources) throws Exception {
        Submission submission = new Submission("student", new TreeMap<>(sources), List.of());
        return judge.judge(submission, judge.compile(submission), 1);
    }

    @Test
    void the_solutions_earn_every_point() throws Exception {
        Report report = judge(Solutions.sources());
        assertThat(report.status()).isEqualTo(Status.PASSED);
        assertThat(report.score()).isEqualTo(100);
    }
}
