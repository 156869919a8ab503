package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes its reports. */
public final class ReportsOption {
    @Option(
            names = "--reports",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the reports; files of an earlier run are replaced.")
    private Path reports = Path.of("reports");

    public Path folder() {
        return reports;
    }

    /** Makes sure that reports can be written, before any time is spent on them. */
    public void requireWritable(Texts texts) {
        try {
            Files.createDirectories(reports);
            Files.delete(Files.createTempFile(reports, "writable", null));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.CANNOT_WRITE, texts.get("reports.unwritable", reports.toString()));
        }
    }
}
