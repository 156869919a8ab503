package fromscratch.grader.cli;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.Standing;
import fromscratch.grader.report.ClassReport;
import fromscratch.grader.report.GradedClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        },
        mixinStandardHelpOptions = true)
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
        List<String> students = RosterReading.read(roster, "", texts).ids();
        Accounts accounts = new Accounts(texts, students);
        for (Path shard : shards) {
            if (isInside(reports.folder(), shard)) {
                throw new CommandFailure(
                        ExitCode.BAD_INPUT,
                        texts.get("merge.inside", reports.folder().toString(), shard.toString()));
            }
            accounts.add(shard);
        }
        Map<String, Accounts.Entry> entries = accounts.settle();
        reports.requireWritable(texts);
        ClassReport.withdraw(reports.folder());
        List<Standing> standings = new ArrayList<>();
        GradedClass any = entry(entries, students.get(0)).part();
        for (String student : students) {
            Accounts.Entry entry = entry(entries, student);
            entry.part().copy(student, reports.folder());
            standings.add(entry.standing());
        }
        ClassReport.write(reports.folder(), Manifest.read(), new Narrator(any.language()), any.run(), standings);
        new Console(spec)
                .say(texts.get(
                        "grade.done",
                        standings.size(),
                        reports.folder().resolve("index.html").toString()));
        return ExitCode.DONE;
    }

    private static Accounts.Entry entry(Map<String, Accounts.Entry> entries, String student) {
        return Objects.requireNonNull(entries.get(student), student);
    }

    private static boolean isInside(Path folder, Path other) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(other.toAbsolutePath().normalize());
    }
}
