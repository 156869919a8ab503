package fromscratch.grader.cli;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.judge.Roll;
import fromscratch.grader.judge.Understudies;
import fromscratch.grader.judge.Workshop;
import fromscratch.grader.model.Standing;
import fromscratch.grader.panel.Orders;
import fromscratch.grader.panel.Panel;
import fromscratch.grader.report.ClassReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grade}: judges a class and writes a report for each student and one for the class. */
@Command(
        name = "grade",
        description = "Grade a class: a folder that holds one folder for each student, named by the student's id.",
        mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SUBMISSIONS",
            description = "The class. In each student's folder: a fork's tree, or just its folder 'fromscratch'.")
    private Path submissions = Path.of(".");

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
        Roll roll = roll(texts);
        Understudies understudies = options.understudies(course);
        options.requireWritableReports();
        console.say(texts.get(understudies.isEmpty() ? "solutions.absent" : "solutions.present"));
        roll.skipped().forEach(name -> console.say(texts.get("roll.skipped", name)));
        List<Standing> standings;
        try (Workshop workshop = Workshop.open()) {
            Orders orders = options.orders(workshop, understudies);
            int judges = Math.min(jobs(texts), roll.students().size());
            try (Progress progress = Progress.on(console, texts, roll.students().size());
                    Panel panel = new Panel(workshop, orders, judges)) {
                Sitting sitting = new Sitting(orders, options.seed(), fresh, progress);
                standings = sitting.judge(roll.students(), panel);
            }
            ClassReport.write(options.reports(), course, narrator, options.run(orders), standings);
        }
        console.say(texts.get(
                "grade.done",
                standings.size(),
                options.reports().resolve("index.html").toString()));
        return ExitCode.DONE;
    }

    private int jobs(Texts texts) {
        if (jobs != null && jobs < 1) {
            throw new CommandFailure(ExitCode.USAGE, texts.get("wrong.jobs", Integer.toString(jobs)));
        }
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Roll roll(Texts texts) throws IOException {
        if (!Files.isDirectory(submissions)) {
            String key = Files.exists(submissions) ? "roll.not-a-folder" : "roll.not-there";
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get(key, submissions.toString()));
        }
        if (options.reports()
                .toAbsolutePath()
                .normalize()
                .startsWith(submissions.toAbsolutePath().normalize())) {
            throw new CommandFailure(
                    ExitCode.BAD_INPUT,
                    texts.get("reports.inside", options.reports().toString(), submissions.toString()));
        }
        Roll roll = Roll.read(submissions);
        if (roll.students().isEmpty()) {
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.nobody", submissions.toString()));
        }
        if (!roll.twins().isEmpty()) {
            List<String> twins = roll.twins().get(0);
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.twins", twins.get(0), twins.get(1)));
        }
        return roll;
    }
}
