package fromscratch.grader.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.WorkerHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a submission when judges are lost, or its code does not come back. */
class JudgePoolTest {
    @TempDir
    Path reports;

    @Test
    void one_lost_judge_changes_no_mark() throws Exception {
        Report report = judged(1);
        assertThat(report.mark()).isEqualTo(100);
        assertThat(Files.readString(reports.resolve("student/report.json"))).contains("\"key\" : \"abc\"");
    }

    @Test
    void two_lost_judges_leave_no_mark_and_nothing_to_keep() throws Exception {
        Report report = judged(2);
        assertThat(report.status()).isEqualTo(Status.NOT_JUDGED);
        assertThat(report.mark()).isNull();
        assertThat(report.remarks()).contains(Findings.judgeLost());
        assertThat(Files.readString(reports.resolve("student/report.json"))).contains("\"key\" : \"\"");
    }

    @Test
    void what_ends_by_a_limit_is_not_kept() throws Exception {
        TreeMap<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.computeIfPresent(
                "Linear.java",
                (file, text) -> text.replace(
                        "return X.matmul", "for (int i = 0; i >= 0; i = (i + 1) % 1000) {}\nreturn X.matmul"));
        Report report = judged(0, sources);
        assertThat(report.endedByLimit()).isTrue();
        assertThat(Files.readString(reports.resolve("student/report.json"))).contains("\"key\" : \"\"");
    }

    private Report judged(int losses) throws Exception {
        return judged(losses, new TreeMap<>(Solutions.sources()));
    }

    /** Has sources judged while so many judges are lost. */
    private Report judged(int losses, TreeMap<String, String> sources) throws Exception {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        Thread killer = new Thread(() -> killJudges(losses), "killer");
        try (WorkerHome home = WorkerHome.open()) {
            RunConditions conditions = new RunConditions("1", "17", "bare", 1, null, "es");
            JudgeConfig config =
                    new JudgeConfig(home.folder().toString(), reports.toString(), new TreeMap<>(), conditions);
            Submission submission = BareGrading.submission(sources);
            killer.start();
            try (JudgePool pool = new JudgePool(home, config, 1)) {
                return pool.judge(new GradingJob(submission, 1, "abc"));
            }
        } finally {
            killer.interrupt();
            killer.join();
        }
    }

    private static void killJudges(int losses) {
        Set<Long> killed = new HashSet<>();
        while (killed.size() < losses && !Thread.currentThread().isInterrupted()) {
            ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains(JudgeProgram.class.getName()))
                    .filter(child -> !killed.contains(child.pid()))
                    .limit(losses - killed.size())
                    .filter(ProcessHandle::destroyForcibly)
                    .forEach(child -> killed.add(child.pid()));
        }
    }
}
