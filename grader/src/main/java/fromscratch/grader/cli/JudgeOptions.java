package fromscratch.grader.cli;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.judge.Judge;
import fromscratch.grader.judge.Limits;
import fromscratch.grader.model.ClassRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import picocli.CommandLine.Option;

/** What every command that judges can be told. */
final class JudgeOptions {
    @Option(
            names = "--reports",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the reports; files of an earlier run are replaced.")
    private Path reports = Path.of("reports");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "es",
            completionCandidates = Languages.class,
            description = "Language of reports and messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String language = "es";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all random inputs, a whole number (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--check-seconds",
            paramLabel = "S",
            defaultValue = "10",
            description =
                    "How long one check may take (default: ${DEFAULT-VALUE}); a submission may take 12 times that.")
    private int checkSeconds;

    /** The languages there are. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Texts.languages().iterator();
        }
    }

    Path reports() {
        return reports;
    }

    long seed() {
        return seed;
    }

    /** The messages of the command line, in the language asked for. */
    Texts texts() {
        if (!Texts.languages().contains(language)) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--lang " + language + ": choose one of " + String.join(", ", Texts.languages()));
        }
        return Texts.of(Grader.class, "cli", language);
    }

    Narrator narrator() {
        return new Narrator(texts().language());
    }

    /** Sets a judge up that holds to these options. */
    Judge judge(Course course) throws IOException {
        if (checkSeconds < 1) {
            throw new CommandFailure(
                    ExitCode.USAGE, texts().get("wrong.check-seconds", Integer.toString(checkSeconds)));
        }
        Duration check = Duration.ofSeconds(checkSeconds);
        return new Judge(course, new Limits(check, check.multipliedBy(12)), KitVersion.read());
    }

    ClassRun run() {
        return new ClassRun(seed, KitVersion.read(), Runtime.version().toString(), Judge.SANDBOX);
    }

    /** Makes sure that reports can be written, before any time is spent on them. */
    void requireWritableReports() {
        try {
            Files.createDirectories(reports);
            Files.delete(Files.createTempFile(reports, "writable", null));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.CANNOT_WRITE, texts().get("reports.unwritable", reports.toString()));
        }
    }
}
