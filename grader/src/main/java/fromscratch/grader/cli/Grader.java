package fromscratch.grader.cli;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ConsoleText;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.BrokenCourse;
import fromscratch.grader.course.Texts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.grading.UnusableSolution;
import fromscratch.grader.pool.KitVersion;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The command line of the grader: {@code java -jar grader.jar COMMAND}. */
@Command(
        name = "grader",
        description = "Grades the exercises of 'A neural network from scratch, in Java'.",
        subcommands = {
            GradeCommand.class,
            FeedbackCommand.class,
            MergeCommand.class,
            RosterCommand.class,
            ReleaseCommand.class,
            CheckCourseCommand.class,
            BenchmarkCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT, // every command tells how, and of which version it is
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done; for grade and feedback: graded, whatever the marks",
            " 1:only with feedback --fail-when-wrong: judged, and an exercise is wrong",
            " 2:the command line cannot be understood",
            " 3:what should be read is not there, or is not what it should be",
            " 4:what should be written cannot be; what was written before is valid",
            " 5:the sandbox that was asked for is not to be had here",
            " 6:done, but somebody has no mark because the machine or the kit was in the way: run it again",
            "70:a fault of the grader itself"
        },
        versionProvider = KitVersion.class)
public final class Grader {
    private Grader() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Grader())
                .setParameterExceptionHandler(Grader::explainUsage)
                .setExecutionExceptionHandler(Grader::explain);
    }

    private static int explainUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(command, e.getMessage() + " ('" + command.getCommandSpec().qualifiedName() + " --help' tells how)");
        return ExitCode.USAGE;
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof CommandFailure failure) {
            say(command, String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
        if (e instanceof BrokenCourse) {
            say(command, String.valueOf(e.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        if (e instanceof UnusableSolution) {
            say(command, texts(command).get("solutions.unusable", String.valueOf(e.getMessage())));
            return ExitCode.BAD_INPUT;
        }
        if (e instanceof IOException) {
            say(command, texts(command).get("cannot-write", String.valueOf(e.getMessage())));
            return ExitCode.CANNOT_WRITE;
        }
        e.printStackTrace(command.getErr());
        say(command, "this is a fault of the grader itself: please report it with the lines above");
        return ExitCode.FAULT;
    }

    /** The messages in the language that a command was told to speak. */
    private static Texts texts(CommandLine command) {
        OptionSpec language = command.getCommandSpec().findOption("--lang");
        return Texts.of(Console.class, "cli", language == null ? "en" : language.getValue());
    }

    private static void say(CommandLine command, String text) {
        PrintWriter err = command.getErr();
        ("grader: " + text).lines().map(Printable::line).map(ConsoleText::fit).forEach(err::println);
        err.flush();
    }
}
