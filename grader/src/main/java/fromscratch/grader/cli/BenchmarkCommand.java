package fromscratch.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmark}: what a submission costs, graded here and by {@code mvn test}, in one run. */
@Command(
        name = "benchmark",
        description = {
            "Time 'grade' over copies of one submission, and 'mvn test' on the tree it stands in.",
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
            defaultValue = "40",
            description = "How many copies make a class (default: ${DEFAULT-VALUE}).")
    private int submissions;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often 'mvn test' runs (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--maven", paramLabel = "FILE", description = "The Maven to run (default: mvn on the path).")
    private @Nullable String maven;

    /** What some work took: all cores' time, and the time on the wall. */
    private record Cost(double cpuSeconds, double wallSeconds) {
        static Cost of(List<String> command, Path folder) throws IOException, InterruptedException {
            double cpu = ProcessTimes.ofEndedChildren();
            long begin = System.nanoTime();
            int exit = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new CommandFailure(
                        ExitCode.BAD_INPUT, String.join(" ", command) + " in " + folder + " ended with " + exit);
            }
            return new Cost(ProcessTimes.ofEndedChildren() - cpu, (System.nanoTime() - begin) / 1e9);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!ProcessTimes.areKnown()) {
            throw new CommandFailure(ExitCode.BAD_INPUT, "benchmark needs Linux: there is no /proc/self/stat here");
        }
        Path work = Files.createTempDirectory("fromscratch-benchmark");
        try {
            Cost few = grade(work, submissions / 2);
            Cost many = grade(work, submissions);
            int between = submissions - submissions / 2;
            List<String> test = List.of(maven == null ? "mvn" : maven, "-q", "-o", "test");
            Cost.of(test, tree); // compiles whatever is not compiled yet
            List<Cost> tests = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                tests.add(Cost.of(test, tree));
            }
            Cost floor = Cost.of(List.of(test.get(0), "-q", "-o", "validate"), tree);
            Console console = new Console(spec);
            console.say("what                                     CPU (s)   wall (s)");
            row(
                    console,
                    "grade, one more submission",
                    new Cost(
                            (many.cpuSeconds - few.cpuSeconds) / between,
                            (many.wallSeconds - few.wallSeconds) / between));
            row(console, "grade, " + submissions + " submissions from a cold start", many);
            tests.stream()
                    .sorted(Comparator.comparingDouble(Cost::cpuSeconds))
                    .skip(rounds / 2)
                    .limit(1)
                    .forEach(median -> row(console, "mvn -q -o test, warm, the median of " + rounds, median));
            row(console, "mvn -q -o validate: Maven's own floor", floor);
            console.say(
                    "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        } finally {
            delete(work);
        }
        return ExitCode.DONE;
    }

    private static void row(Console console, String what, Cost cost) {
        console.say(String.format(Locale.ROOT, "%-40s %7.2f    %7.2f", what, cost.cpuSeconds, cost.wallSeconds));
    }

    /** Grades a class of {@code count} copies in a process of its own. */
    private Cost grade(Path work, int count) throws IOException, InterruptedException {
        Path students = work.resolve("class-" + count);
        Path sources = tree.resolve(Path.of("exercises", "src", "main", "java", "fromscratch"));
        for (int i = 0; i < count; i++) {
            copy(
                    sources,
                    students.resolve(String.format(Locale.ROOT, "s%04d", i)).resolve("fromscratch"));
        }
        return Cost.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        Grader.class.getName(),
                        "grade",
                        students.toString(),
                        "--reports",
                        work.resolve("reports-" + count).toString()),
                work);
    }

    private static String absolute(String classPath) {
        return Path.of(classPath).toAbsolutePath().toString();
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
