package fromscratch.grader.console;

import fromscratch.grader.course.Texts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.Status;
import fromscratch.grader.model.StudentSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says to whoever runs it: results on standard output, progress on standard error. */
public final class Console {
    /** How many students a line names at most. */
    private static final int NAMED = 10;

    private final PrintWriter out;
    private final PrintWriter err;

    public Console(CommandSpec spec) {
        out = spec.commandLine().getOut();
        err = spec.commandLine().getErr();
    }

    /** Says a result. */
    public void say(String text) {
        out.println(ConsoleText.fit(text));
        out.flush();
    }

    /** Says that a class is graded, where to begin reading, and of whom nothing could be graded. */
    public void sayGraded(Texts texts, List<StudentSummary> summaries, Path reports) {
        say(texts.get(
                "grade.done", summaries.size(), reports.resolve("index.html").toString()));
        say(texts, summaries, Status.BROKEN, "grade.broken");
        say(texts, summaries, Status.NOT_JUDGED, "grade.not-judged");
    }

    private void say(Texts texts, List<StudentSummary> summaries, Status status, String key) {
        List<String> students = summaries.stream()
                .filter(summary -> summary.status() == status)
                .map(StudentSummary::student)
                .toList();
        if (!students.isEmpty()) {
            String names = students.stream().limit(NAMED).map(Printable::line).collect(Collectors.joining(", "));
            say(texts.get(key, students.size(), students.size() > NAMED ? names + ", …" : names));
        }
    }

    /** Gives a runner of workflows a command, which it is meant to obey. */
    public void command(String command) {
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
