package fromscratch.grader.cli;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.judge.Understudies;
import fromscratch.grader.judge.Workshop;
import fromscratch.grader.model.Standing;
import fromscratch.grader.panel.Orders;
import fromscratch.grader.panel.Panel;
import fromscratch.grader.report.ClassReport;
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
        Narrator narrator = options.narrator();
        Console console = new Console(spec);
        List<Path> folders = students.find(options.reports(), texts, console);
        Understudies understudies = options.understudies(course);
        options.requireWritableReports();
        console.say(texts.get(understudies.isEmpty() ? "solutions.absent" : "solutions.present"));
        List<Standing> standings;
        try (Workshop workshop = Workshop.open()) {
            Orders orders = options.orders(workshop, understudies);
            int judges = Math.max(1, Math.min(jobs(texts), folders.size()));
            try (Progress progress = Progress.on(console, texts, folders.size());
                    Panel panel = new Panel(workshop, orders, judges)) {
                Sitting sitting = new Sitting(orders, options.seed(), fresh, progress);
                standings = sitting.judge(folders, panel);
            }
            ClassReport.write(options.reports(), course, narrator, options.run(orders), standings);
        }
        console.sayGraded(texts, standings, options.reports());
        return ExitCode.DONE;
    }

    private int jobs(Texts texts) {
        if (jobs != null && jobs < 1) {
            throw new CommandFailure(ExitCode.USAGE, texts.get("wrong.jobs", Integer.toString(jobs)));
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }
}
