package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import fromscratch.grader.roster.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a class a command is about. */
public final class ShardOption {
    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only one of N equal parts of the class; 'merge' puts the parts together.")
    private @Nullable String shard;

    /**
     * The part asked for; without the option, the whole class.
     *
     * @throws CommandFailure if there is no such part
     */
    public Shard read(Texts texts) {
        String part = shard;
        return part == null
                ? Shard.WHOLE
                : Shard.parse(part)
                        .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, texts.get("wrong.shard", part)));
    }
}
