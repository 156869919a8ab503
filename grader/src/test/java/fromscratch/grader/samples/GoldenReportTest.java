package fromscratch.grader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.cli.RunningGrader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole report of one student, word by word, as the command writes it: whoever changes a text or the template sees
 * here what a student will read.
 *
 * <p>What depends on the machine or on the build stands as {@code …}.
 */
class GoldenReportTest {
    private static final String STUDENT = "s08-no-mean-in-gradient";
    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "fromscratch", "grader", "samples", "golden");
    private static final String ACCEPT = "golden.accept";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_report_is_the_one_on_record(String language) throws Exception {
        String report = withoutTheMachine(report(language));
        Path golden = GOLDEN.resolve("report." + language + ".md");
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(golden, report);
        }
        assertThat(report)
                .as(
                        "The report of %s differs from %s. Read it as a student would; if it is as it should be, accept it:"
                                + " mvn verify -pl grader -Dtest=GoldenReportTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        STUDENT, golden, ACCEPT)
                .isEqualTo(Files.readString(golden));
    }

    private String report(String language) throws Exception {
        Path submission = SampleClass.folder().resolve(STUDENT);
        Path roll = Files.createDirectory(folder.resolve("class"));
        copy(submission, roll.resolve(STUDENT));
        Path reports = folder.resolve("reports");
        RunningGrader run = RunningGrader.run(
                "grade",
                roll.toString(),
                "--reports",
                reports.toString(),
                "--lang",
                language,
                "--no-solutions",
                "--sandbox",
                "bare");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(reports.resolve(STUDENT).resolve("report.md"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Blanks out the sandbox, the version of the kit and the JDK in the last line. */
    private static String withoutTheMachine(String report) {
        int footer = report.lastIndexOf("\n---\n");
        assertThat(footer).as("the rule above the footer").isPositive();
        return report.substring(0, footer)
                + report.substring(footer)
                        .replaceFirst("((?:Aislamiento|Sandbox) )`[^`]*`", "$1`…`")
                        .replaceFirst("((?:Versión del kit|Version of the kit) )`[^`]*`", "$1`…`")
                        .replaceFirst("(JDK )`[^`]*`", "$1`…`");
    }
}
