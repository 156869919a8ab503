package fromscratch.grader.cli;

import fromscratch.grader.benchmark.Cost;
import fromscratch.grader.benchmark.FailedRun;
import fromscratch.grader.benchmark.InProcessBound;
import fromscratch.grader.benchmark.ProcessTimes;
import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.pool.JudgePool;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.sandbox.Sandbox;
import fromscratch.grader.sandbox.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmark}: what a submission costs here: by the judge, by {@code mvn test}, and if it could be trusted. */
@Command(
        name = "benchmark",
        description = {
            "Measure 'grade' over copies of one submission, the unsafe bound beneath it, and 'mvn test' on its tree.",
            "Needs Linux, which tells what processes that have ended have used."
        })
final class BenchmarkCommand implements Callable<Integer> {
    private static final Path SOURCES = Path.of("exercises", "src", "main", "java", "fromscratch");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "TREE", description = "A fork's tree with finished exercises, in which 'mvn test' works.")
    private Path tree = Path.of(".");

    @Option(
            names = "--submissions",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many copies make a class (default: ${DEFAULT-VALUE}).")
    private int submissions;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often single runs are measured; the median counts (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--maven", paramLabel = "FILE", description = "The Maven to run (default: mvn on the path).")
    private String maven = "mvn";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!ProcessTimes.areKnown()) {
            throw new CommandFailure(ExitCode.BAD_INPUT, "benchmark needs Linux: there is no /proc/self/stat here");
        }
        if (!Files.isDirectory(sources())) {
            throw new CommandFailure(ExitCode.BAD_INPUT, tree + " is not a fork's tree: it has no " + SOURCES);
        }
        Path work = Files.createTempDirectory("fromscratch-benchmark");
        try {
            measure(work, new Console(spec));
        } catch (FailedRun e) {
            throw new CommandFailure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()));
        } finally {
            delete(work);
        }
        return ExitCode.DONE;
    }

    private void measure(Path work, Console console) throws IOException, InterruptedException {
        int few = Math.max(1, submissions / 4);
        Path all = students(work, submissions);
        Path some = students(work, few);
        Path one = students(work, 1);
        List<Sandbox> sandboxes = sandboxes();
        grade(work, students(work, 2), Sandbox.BARE); // leaves the archives that the others start from
        console.say("what                                             CPU (s)  wall (s)  judge (MB)  worker (MB)");

        Cost bound = unsafe(work, all).perSubmission(unsafe(work, some), submissions - few);
        row(console, "one more submission, unsafe in one process", bound);
        for (Sandbox sandbox : sandboxes) {
            Cost more = gradeOnOneCore(work, all, sandbox)
                    .perSubmission(gradeOnOneCore(work, some, sandbox), submissions - few);
            row(console, "one more submission, judged, one core, " + sandbox.id(), more);
        }
        List<String> test = List.of(maven, "-q", "-o", "test");
        Cost.of(test, tree); // compiles whatever is not compiled yet
        row(console, "mvn -q -o test, warm", median(() -> Cost.of(test, tree)));
        List<String> floor = List.of(maven, "-q", "-o", "validate");
        row(console, "mvn -q -o validate: Maven's own floor", median(() -> Cost.of(floor, tree)));
        for (Sandbox sandbox : sandboxes) {
            String where = ", " + sandbox.id();
            row(console, "one submission, from a cold start" + where, median(() -> grade(work, one, sandbox)));
            row(console, "a class of " + submissions + ", one core" + where, gradeOnOneCore(work, all, sandbox));
            row(console, "a class of " + submissions + ", all cores" + where, grade(work, all, sandbox));
        }
        console.say("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    }

    /** The weakest and the strongest that works here without any further right. */
    private static List<Sandbox> sandboxes() throws IOException {
        try (WorkerHome workerHome = WorkerHome.open()) {
            return workerHome.worksIn(Sandbox.BWRAP) ? List.of(Sandbox.BARE, Sandbox.BWRAP) : List.of(Sandbox.BARE);
        }
    }

    /** Something that can be measured again and again. */
    private interface Work {
        Cost once() throws IOException, InterruptedException;
    }

    private Cost median(Work work) throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            costs.add(work.once());
        }
        costs.sort(Comparator.comparingDouble(Cost::wallSeconds));
        return costs.get(costs.size() / 2);
    }

    private static void row(Console console, String what, Cost cost) {
        String cpu = Double.isNaN(cost.cpuSeconds()) ? "-" : String.format(Locale.ROOT, "%.2f", cost.cpuSeconds());
        String memory = cost.judgeMegabytes() == 0
                ? ""
                : String.format(Locale.ROOT, "  %10.0f  %11.0f", cost.judgeMegabytes(), cost.workerMegabytes());
        console.say(String.format(Locale.ROOT, "%-47s %8s  %8.2f%s", what, cpu, cost.wallSeconds(), memory));
    }

    /**
     * Grades a class in a process of its own. What the workers in {@code bwrap} use is in nobody's account, because
     * bubblewrap does not wait for them.
     */
    private Cost grade(Path work, Path students, Sandbox sandbox) throws IOException, InterruptedException {
        return grade(List.of(), work, students, sandbox);
    }

    /** The same on a machine of one core, as it were: one judge, which shares it with the command itself. */
    private Cost gradeOnOneCore(Path work, Path students, Sandbox sandbox) throws IOException, InterruptedException {
        return grade(onOneCore(), work, students, sandbox);
    }

    private Cost grade(List<String> where, Path work, Path students, Sandbox sandbox)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(where);
        command.add(Tools.java());
        command.addAll(List.of("-cp", classPath(), Grader.class.getName(), "grade", students.toString()));
        command.addAll(List.of("--fresh", "--reports", work.resolve("reports").toString()));
        command.addAll(List.of("--sandbox", sandbox.id()));
        Cost cost = Cost.of(command, work);
        return sandbox == Sandbox.BWRAP ? cost.withoutCpu() : cost;
    }

    private Cost unsafe(Path work, Path students) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(onOneCore());
        command.add(Tools.java());
        command.addAll(JudgePool.judgeOptions());
        command.add("-Xmx1g"); // in one process all classes of all submissions stay
        command.addAll(List.of("-cp", classPath(), InProcessBound.class.getName(), students.toString()));
        command.add(work.resolve("unsafe").toString());
        return Cost.of(command, work);
    }

    /** The beginning of a command whose rest stays on one core, where that can be had. */
    private static List<String> onOneCore() {
        return Tools.find("taskset").map(taskset -> List.of(taskset, "-c", "0")).orElse(List.of());
    }

    private static String classPath() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
    }

    private Path sources() {
        return tree.resolve(SOURCES);
    }

    /** A class of {@code count} copies, which is made when it is first asked for. */
    private Path students(Path work, int count) throws IOException {
        Path students = work.resolve("class-" + count);
        if (Files.isDirectory(students)) {
            return students;
        }
        for (int i = 0; i < count; i++) {
            copy(
                    sources(),
                    students.resolve(String.format(Locale.ROOT, "s%04d", i)).resolve("fromscratch"));
        }
        return students;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
