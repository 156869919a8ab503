package fromscratch.grader.cli;

import fromscratch.grader.course.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes its reports. */
final class ReportsOption {
    @Option(
            names = "--reports",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the reports; files of an earlier run are replaced.")
    private Path reports = Path.of("reports");

    Path folder() {
        return reports;
    }

    /** Makes sure that reports can be written, before any time is spent on them. */
    void requireWritable(Texts texts) {
        try {
            Files.createDirectories(reports);
            Files.delete(Files.createTempFile(reports, "writable", null));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.CANNOT_WRITE, texts.get("reports.unwritable", reports.toString()));
        }
    }
}
