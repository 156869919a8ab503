package fromscratch.grader.cli;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.judge.Intake;
import fromscratch.grader.judge.Judge;
import fromscratch.grader.judge.Roll;
import fromscratch.grader.judge.Submission;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Standing;
import fromscratch.grader.report.ClassReport;
import fromscratch.grader.report.StudentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private JudgeOptions options = new JudgeOptions();

    @Override
    public Integer call() throws IOException {
        Course course = Manifest.read();
        Texts texts = options.texts();
        Narrator narrator = options.narrator();
        Console console = new Console(spec);
        Roll roll = roll(texts);
        options.requireWritableReports();
        roll.skipped().forEach(name -> console.say(texts.get("roll.skipped", name)));
        List<Standing> standings = new ArrayList<>();
        try (Judge judge = options.judge(course);
                Progress progress = Progress.on(console, texts, roll.students().size())) {
            for (Path student : roll.students()) {
                Submission submission = Intake.read(student);
                progress.begun(submission.student());
                Report report = judge.judge(submission, Submission.seed(options.seed(), submission.student()));
                StudentReport.write(options.reports().resolve(submission.student()), course, narrator, report);
                Standing standing = Standing.of(report);
                standings.add(standing);
                progress.ended(standing);
            }
        }
        ClassReport.write(options.reports(), course, narrator, options.run(), standings);
        console.say(texts.get(
                "grade.done",
                standings.size(),
                options.reports().resolve("index.html").toString()));
        return ExitCode.DONE;
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
