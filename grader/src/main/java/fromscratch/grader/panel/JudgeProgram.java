package fromscratch.grader.panel;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.judge.Compilation;
import fromscratch.grader.judge.Judge;
import fromscratch.grader.judge.UnusableSolution;
import fromscratch.grader.judge.Workshop;
import fromscratch.grader.model.Report;
import fromscratch.grader.report.StudentReport;
import fromscratch.grader.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The program of one judge of a panel: takes orders and tasks from standard input, one a line, judges, writes each
 * student's files and answers on standard output.
 *
 * <p>It ends when its input does; in the midst of a task too, because then the panel is gone.
 */
public final class JudgeProgram {
    private static final String END = "";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final PrintStream answers;
    private volatile Sandbox sandbox = Sandbox.BARE;
    private volatile boolean busy;

    private JudgeProgram(PrintStream answers) {
        this.answers = answers;
    }

    /** Judges until its input ends. */
    public static void main(String... args) throws IOException, InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        new JudgeProgram(answers).run();
    }

    private void run() throws IOException, InterruptedException {
        Thread reader = new Thread(this::read, "tasks");
        reader.setDaemon(true);
        reader.start();
        String first = lines.take();
        if (first.equals(END)) {
            return;
        }
        Orders orders = Lines.read(first, Orders.class);
        Course course = Manifest.read();
        Narrator narrator = new Narrator(orders.language());
        sandbox = orders.walls();
        Workshop workshop = Workshop.at(Path.of(orders.workshop()));
        try (Judge judge =
                new Judge(course, orders.limits(), orders.kitVersion(), workshop, sandbox, orders.understudies())) {
            for (String line = lines.take(); !line.equals(END); line = lines.take()) {
                busy = true;
                Task task = Lines.read(line, Task.class);
                try {
                    Report report = judge(judge, task);
                    Path folder = Path.of(orders.reports()).resolve(report.student());
                    StudentReport.write(folder, course, narrator, report, task.key());
                    say(Reply.of(report));
                } catch (IOException e) {
                    say(Reply.failure(e));
                }
                busy = false;
            }
        } catch (UnusableSolution e) {
            if (!lines.take().equals(END)) {
                say(Reply.unusable(e));
            }
        }
    }

    private Report judge(Judge judge, Task task) throws IOException {
        if (task.refusal() != null) {
            return judge.refuse(task.submission(), task.seed(), task.refusal());
        }
        Compilation compilation = judge.compile(task.submission());
        say(Reply.COMPILED);
        return judge.judge(task.submission(), compilation, task.seed());
    }

    private void say(Reply reply) {
        answers.println(Lines.of(reply));
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // The panel is gone, just as at the end of the input.
        }
        if (busy) {
            sandbox.leave();
            Runtime.getRuntime().halt(1);
        }
        lines.add(END);
    }
}
