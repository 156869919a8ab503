package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import fromscratch.grader.roster.BadRoster;
import fromscratch.grader.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the roster that a command is given. */
public final class RosterReading {
    private RosterReading() {}

    /**
     * Reads {@code file}, as {@link Roster#read} does.
     *
     * @throws CommandFailure if it is no roster
     */
    public static Roster read(Path file, String pattern, Texts texts) throws IOException {
        try {
            return Roster.read(file, pattern);
        } catch (BadRoster e) {
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get(e.key(), e.args()));
        }
    }
}
