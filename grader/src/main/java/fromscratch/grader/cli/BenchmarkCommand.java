package fromscratch.grader.cli;

import fromscratch.grader.benchmark.Cost;
import fromscratch.grader.benchmark.InProcessBound;
import fromscratch.grader.benchmark.ProcessTimes;
import fromscratch.grader.panel.Panel;
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
        },
        mixinStandardHelpOptions = true)
final class BenchmarkCommand implements Callable<Integer> {
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
        Path work = Files.createTempDirectory("fromscratch-benchmark");
        try {
            measure(work, new Console(spec));
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
        grade(work, one); // leaves the archives that the others start from
        console.say("what                                             CPU (s)  wall (s)  judge (MB)  worker (MB)");

        Cost bound = unsafe(work, all).perSubmission(unsafe(work, some), submissions - few);
        row(console, "one more submission, unsafe in one process", bound);
        for (String sandbox : List.of("bare", "bwrap")) {
            if (sandbox.equals("bare") || Tools.find(sandbox).isPresent()) {
                List<String> options = List.of("--jobs", "1", "--sandbox", sandbox);
                Cost more = grade(work, all, options).perSubmission(grade(work, some, options), submissions - few);
                row(console, "one more submission, judged, " + sandbox, more);
            }
        }
        Cost single = grade(work, all, List.of("--jobs", "1"), onOneCore());
        row(console, "a class of " + submissions + ", one judge, one core", single);
        Cost whole = grade(work, all);
        row(console, "a class of " + submissions + ", a judge for each core", whole);
        List<Cost> alone = new ArrayList<>();
        List<Cost> tests = new ArrayList<>();
        List<Cost> floors = new ArrayList<>();
        List<String> test = List.of(maven, "-q", "-o", "test");
        Cost.of(test, tree); // compiles whatever is not compiled yet
        for (int round = 0; round < rounds; round++) {
            alone.add(grade(work, one));
            tests.add(Cost.of(test, tree));
            floors.add(Cost.of(List.of(maven, "-q", "-o", "validate"), tree));
        }
        row(console, "one submission, from a cold start", median(alone));
        row(console, "mvn -q -o test, warm", median(tests));
        row(console, "mvn -q -o validate: Maven's own floor", median(floors));
        console.say("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    }

    private static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparingDouble(Cost::cpuSeconds))
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void row(Console console, String what, Cost cost) {
        String memory = cost.judgeMegabytes() == 0
                ? ""
                : String.format(Locale.ROOT, "  %10.0f  %11.0f", cost.judgeMegabytes(), cost.workerMegabytes());
        console.say(String.format(
                Locale.ROOT, "%-47s %8.2f  %8.2f%s", what, cost.cpuSeconds(), cost.wallSeconds(), memory));
    }

    private Cost grade(Path work, Path students) throws IOException, InterruptedException {
        return grade(work, students, List.of());
    }

    private Cost grade(Path work, Path students, List<String> options) throws IOException, InterruptedException {
        return grade(work, students, options, List.of());
    }

    /** Grades a class in a process of its own, by a command that begins with {@code before}. */
    private Cost grade(Path work, Path students, List<String> options, List<String> before)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Tools.java());
        command.addAll(List.of("-cp", classPath(), Grader.class.getName(), "grade", students.toString()));
        command.addAll(List.of("--fresh", "--reports", work.resolve("reports").toString()));
        command.addAll(options);
        return Cost.of(command, work);
    }

    private Cost unsafe(Path work, Path students) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(onOneCore());
        command.add(Tools.java());
        command.addAll(Panel.judgeOptions());
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

    /** Makes a class of {@code count} copies. */
    private Path students(Path work, int count) throws IOException {
        Path students = work.resolve("class-" + count);
        Path sources = tree.resolve(Path.of("exercises", "src", "main", "java", "fromscratch"));
        for (int i = 0; i < count; i++) {
            copy(
                    sources,
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
