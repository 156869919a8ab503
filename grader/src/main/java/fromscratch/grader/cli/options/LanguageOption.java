package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import java.util.Iterator;
import picocli.CommandLine.Option;

/** The language that a command speaks. */
public final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "es",
            completionCandidates = Languages.class,
            description = "Language of reports and messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String language = "es";

    /** The languages there are. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Texts.languages().iterator();
        }
    }

    /** The messages of the command line, in the language asked for. */
    public Texts texts() {
        if (!Texts.languages().contains(language)) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--lang " + language + ": choose one of " + String.join(", ", Texts.languages()));
        }
        return Texts.of(Console.class, "cli", language);
    }
}
