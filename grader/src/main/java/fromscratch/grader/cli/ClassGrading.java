package fromscratch.grader.cli;

import fromscratch.grader.console.Progress;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.StudentSummary;
import fromscratch.grader.pool.GradingJob;
import fromscratch.grader.pool.JudgeConfig;
import fromscratch.grader.pool.JudgePool;
import fromscratch.grader.pool.ResultKey;
import fromscratch.grader.report.StudentReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One pass of a pool over a class: judges everybody whose result is not there yet. */
final class ClassGrading implements JudgePool.Listener {
    private final Path reports;
    private final ResultKey key;
    private final long seed;
    private final boolean fresh;
    private final Progress progress;
    private final Map<String, StudentSummary> summaries = new ConcurrentHashMap<>();

    /**
     * Plans a pass.
     *
     * @param seed the seed of the class
     * @param fresh whether results that are there are worked out again
     */
    ClassGrading(JudgeConfig config, long seed, boolean fresh, Progress progress) {
        this.reports = Path.of(config.reports());
        this.key = new ResultKey(config);
        this.seed = seed;
        this.fresh = fresh;
        this.progress = progress;
    }

    /**
     * Has the students judged.
     *
     * @param students one folder for each; they are read one by one, when a judge is free
     * @return their summaries, in the same order
     */
    List<StudentSummary> judge(List<Path> students, JudgePool pool) throws IOException, InterruptedException {
        pool.judge(students.stream().map(this::job).filter(job -> !isKept(job)).iterator(), this);
        return students.stream()
                .map(student -> summaries.get(String.valueOf(student.getFileName())))
                .toList();
    }

    private GradingJob job(Path student) {
        Submission submission = Intake.read(student);
        long own = Submission.seed(seed, submission.student());
        return new GradingJob(submission, own, key.of(submission, own));
    }

    private boolean isKept(GradingJob job) {
        if (fresh) {
            return false;
        }
        Optional<StudentSummary> kept =
                StudentReport.kept(reports.resolve(job.submission().student()), job.key());
        kept.ifPresent(this::note);
        return kept.isPresent();
    }

    @Override
    public void begun(GradingJob job) {
        progress.begun(job.submission().student());
    }

    @Override
    public void ended(Report report) {
        note(StudentSummary.of(report));
    }

    private void note(StudentSummary summary) {
        summaries.put(summary.student(), summary);
        progress.ended(summary);
    }
}
