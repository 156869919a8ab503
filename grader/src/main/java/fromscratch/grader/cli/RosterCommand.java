package fromscratch.grader.cli;

import fromscratch.grader.cli.options.LanguageOption;
import fromscratch.grader.cli.options.RosterReading;
import fromscratch.grader.cli.options.ShardOption;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import fromscratch.grader.roster.Roster.Student;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roster}: reads a roster for scripts. */
@Command(
        name = "roster",
        description = {
            "Print one line for each student: the id, a tab, and owner/name of the repository if it is known.",
            "The text is UTF-8 and the order is that of 'grade'."
        })
final class RosterCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "A CSV file with a column student, username or identifier, or a folder of folders.")
    private Path file = Path.of(".");

    @Option(
            names = "--repositories",
            paramLabel = "PATTERN",
            defaultValue = "",
            description = "Where FILE has no column repository: owner/name with {} for the student's account.")
    private String repositories = "";

    @Mixin
    private ShardOption shard = new ShardOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        Texts texts = language.texts();
        List<Student> students = shard.read(texts)
                .of(RosterReading.read(file, repositories, texts).students());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        students.forEach(
                student -> out.print(student.id() + "\t" + student.repository().orElse("") + "\n"));
        out.flush();
        return ExitCode.DONE;
    }
}
