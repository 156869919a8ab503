package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import fromscratch.grader.gradebook.ClassReport;
import fromscratch.grader.roster.Shard;
import fromscratch.grader.roster.SubmissionFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom a command grades: a class, all of it or a part. */
public final class StudentsOptions {
    @Parameters(
            paramLabel = "SUBMISSIONS",
            description = "The class. In each student's folder: a fork's tree, or just its folder 'fromscratch'.")
    private Path submissions = Path.of(".");

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "Who must be in the gradebook: a CSV file with a column student, username or identifier.",
                "Who has no folder gets 0 points; a folder of nobody on it is skipped."
            })
    private @Nullable Path roster;

    @Mixin
    private ShardOption shard = new ShardOption();

    /**
     * Finds the students' folders, in order; where there is a roster, some may not be there.
     *
     * @param reports where reports will be written
     * @throws CommandFailure if there is no such class
     */
    public List<Path> find(Path reports, Texts texts, Console console) throws IOException {
        Shard part = shard.read(texts);
        requireFolder(reports, texts);
        SubmissionFolders roll = roll(texts);
        List<Path> students = roster == null
                ? roll.students()
                : RosterReading.read(roster, "", texts).ids().stream()
                        .map(submissions::resolve)
                        .toList();
        roll.skipped().forEach(name -> console.say(texts.get("roll.skipped", name)));
        Set<Path> known = new HashSet<>(students);
        roll.students().stream()
                .filter(folder -> !known.contains(folder))
                .forEach(folder -> console.say(
                        texts.get("roll.not-on-roster", folder.getFileName().toString(), String.valueOf(roster))));
        return part.of(students);
    }

    private void requireFolder(Path reports, Texts texts) {
        if (!Files.isDirectory(submissions)) {
            String key = Files.exists(submissions) ? "roll.not-a-folder" : "roll.not-there";
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get(key, submissions.toString()));
        }
        if (reports.toAbsolutePath()
                .normalize()
                .startsWith(submissions.toAbsolutePath().normalize())) {
            throw new CommandFailure(
                    ExitCode.BAD_INPUT, texts.get("reports.inside", reports.toString(), submissions.toString()));
        }
    }

    private SubmissionFolders roll(Texts texts) throws IOException {
        SubmissionFolders roll = SubmissionFolders.read(submissions);
        if (roster == null && roll.students().isEmpty()) {
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.nobody", submissions.toString()));
        }
        if (!roll.twins().isEmpty()) {
            List<String> twins = roll.twins().get(0);
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.twins", twins.get(0), twins.get(1)));
        }
        for (Path student : roll.students()) {
            requireNameOfAFolder(String.valueOf(student.getFileName()), texts);
        }
        return roll;
    }

    /** The reports of each student lie in a folder of that name, among the files of the class. */
    private static void requireNameOfAFolder(String student, Texts texts) {
        try {
            String folder = Path.of(student).toString().toLowerCase(Locale.ROOT);
            if (ClassReport.files().contains(folder)) {
                throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.reserved", student));
            }
        } catch (InvalidPathException e) { // a name that the machine's own encoding cannot write
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("roll.encoding", student));
        }
    }
}
