package fromscratch.grader.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says to whoever runs it: results on standard output, progress on standard error. */
final class Console {
    private final PrintWriter out;
    private final PrintWriter err;

    Console(CommandSpec spec) {
        out = spec.commandLine().getOut();
        err = spec.commandLine().getErr();
    }

    /** Says a result. */
    void say(String text) {
        out.println(ConsoleText.fit(text));
        out.flush();
    }

    /** Gives a runner of workflows a command, which it is meant to obey. */
    void command(String command) {
        out.println(command);
        out.flush();
    }

    /** Says how far the work is. */
    void note(String text) {
        err.println(ConsoleText.fit(text));
        err.flush();
    }

    /** Whether a person watches: only then can a line be drawn over again. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 null is how it says that nobody watches
    static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // from Java 22 on there is always a console, and it knows itself whether it is a terminal
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
