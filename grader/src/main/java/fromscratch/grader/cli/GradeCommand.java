package fromscratch.grader.cli;

import fromscratch.grader.cli.options.JudgeOptions;
import fromscratch.grader.cli.options.StudentsOptions;
import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.console.Progress;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.gradebook.ClassReport;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.model.StudentSummary;
import fromscratch.grader.pool.JudgeConfig;
import fromscratch.grader.pool.JudgePool;
import fromscratch.grader.remote.WorkerHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code grade}: judges a class and writes a report for each student and one for the class. */
@Command(
        name = "grade",
        description = "Grade a class: a folder that holds one folder for each student, named by the student's id.")
final class GradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StudentsOptions students = new StudentsOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many judges work at once (default: one for each core).")
    private @Nullable Integer jobs;

    @Option(names = "--fresh", description = "Judge everybody, also those whose sources and kit have not changed.")
    private boolean fresh;

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Course course = Manifest.read();
        Texts texts = options.texts();
        CourseTexts courseTexts = options.courseTexts();
        Console console = new Console(spec);
        List<Path> folders = students.find(options.reports(), texts, console);
        ReferenceSolutions references = options.references(course);
        options.requireWritableReports();
        console.say(texts.get(references.isEmpty() ? "solutions.absent" : "solutions.present"));
        List<StudentSummary> summaries;
        try (WorkerHome workerHome = WorkerHome.open()) {
            JudgeConfig config = options.config(workerHome, references);
            int judges = Math.max(1, Math.min(jobs(texts), folders.size()));
            try (Progress progress = Progress.on(console, texts, folders.size());
                    JudgePool pool = new JudgePool(workerHome, config, judges)) {
                ClassGrading grading = new ClassGrading(config, options.seed(), fresh, progress);
                summaries = grading.judge(folders, pool);
            }
            ClassReport.write(options.reports(), course, courseTexts, options.run(config), summaries);
        }
        console.sayGraded(texts, summaries, options.reports());
        return ExitCode.of(summaries);
    }

    private int jobs(Texts texts) {
        if (jobs != null && jobs < 1) {
            throw new CommandFailure(ExitCode.USAGE, texts.get("wrong.jobs", Integer.toString(jobs)));
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
