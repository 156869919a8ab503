package fromscratch.grader.cli;

import fromscratch.grader.cli.options.LanguageOption;
import fromscratch.grader.cli.options.ReportsOption;
import fromscratch.grader.cli.options.RosterReading;
import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.gradebook.ClassReport;
import fromscratch.grader.gradebook.GradedClass;
import fromscratch.grader.model.StudentSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: puts together what {@code grade --shard} has written, as if one run had graded the whole class. */
@Command(
        name = "merge",
        description = {
            "Put the reports of 'grade --shard' together, as if one run had graded the whole class.",
            "Nothing is written unless everybody on the roster is there, once, and was graded alike."
        })
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "SHARD", description = "The report folders of 'grade --shard'.")
    private List<Path> shards = new ArrayList<>();

    @Option(
            names = "--roster",
            required = true,
            paramLabel = "FILE",
            description = "Who must be there: a CSV file, or the folder that holds one folder for each student.")
    private Path roster = Path.of(".");

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        Texts texts = language.texts();
        ShardMerge merge =
                new ShardMerge(texts, RosterReading.read(roster, "", texts).ids());
        for (Path shard : shards) {
            if (isInside(reports.folder(), shard)) {
                throw new CommandFailure(
                        ExitCode.BAD_INPUT,
                        texts.get("merge.inside", reports.folder().toString(), shard.toString()));
            }
            merge.add(shard);
        }
        List<ShardMerge.Entry> entries = merge.settle();
        reports.requireWritable(texts);
        ClassReport.withdraw(reports.folder());
        for (ShardMerge.Entry entry : entries) {
            entry.part().copy(entry.student(), reports.folder());
        }
        List<StudentSummary> summaries =
                entries.stream().map(ShardMerge.Entry::summary).toList();
        GradedClass any = entries.get(0).part();
        ClassReport.write(reports.folder(), Manifest.read(), new CourseTexts(any.language()), any.run(), summaries);
        new Console(spec).sayGraded(texts, summaries, reports.folder());
        return ExitCode.of(summaries);
    }

    private static boolean isInside(Path folder, Path other) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(other.toAbsolutePath().normalize());
    }
}
