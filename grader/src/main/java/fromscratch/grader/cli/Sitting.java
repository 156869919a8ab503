package fromscratch.grader.cli;

import fromscratch.grader.judge.Intake;
import fromscratch.grader.judge.Submission;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Standing;
import fromscratch.grader.panel.Orders;
import fromscratch.grader.panel.Panel;
import fromscratch.grader.panel.ResultKey;
import fromscratch.grader.panel.Task;
import fromscratch.grader.report.StudentReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One pass of a panel over a class: judges everybody whose result is not there yet. */
final class Sitting implements Panel.Listener {
    private final Path reports;
    private final ResultKey key;
    private final long seed;
    private final boolean fresh;
    private final Progress progress;
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();

    /**
     * Plans a pass.
     *
     * @param seed the seed of the class
     * @param fresh whether results that are there are worked out again
     */
    Sitting(Orders orders, long seed, boolean fresh, Progress progress) {
        this.reports = Path.of(orders.reports());
        this.key = new ResultKey(orders);
        this.seed = seed;
        this.fresh = fresh;
        this.progress = progress;
    }

    /**
     * Has the students judged.
     *
     * @param students one folder for each; they are read one by one, when a judge is free
     * @return their standings, in the same order
     */
    List<Standing> judge(List<Path> students, Panel panel) throws IOException, InterruptedException {
        panel.judge(
                students.stream().map(this::task).filter(task -> !isKept(task)).iterator(), this);
        return students.stream()
                .map(student -> standings.get(String.valueOf(student.getFileName())))
                .toList();
    }

    private Task task(Path student) {
        Submission submission = Intake.read(student);
        long own = Submission.seed(seed, submission.student());
        return new Task(submission, own, key.of(submission, own));
    }

    private boolean isKept(Task task) {
        if (fresh) {
            return false;
        }
        Optional<Standing> kept =
                StudentReport.kept(reports.resolve(task.submission().student()), task.key());
        kept.ifPresent(this::note);
        return kept.isPresent();
    }

    @Override
    public void begun(Task task) {
        progress.begun(task.submission().student());
    }

    @Override
    public void ended(Report report) {
        note(Standing.of(report));
    }

    private void note(Standing standing) {
        standings.put(standing.student(), standing);
        progress.ended(standing);
    }
}
