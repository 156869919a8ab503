package fromscratch.grader.cli;

import fromscratch.grader.sandbox.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the grader in a process of its own.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it printed on standard error
 */
public record RunningGrader(int exitCode, String out, String err) {

    /** Runs {@code java -jar grader.jar} with {@code arguments}, or the classes it is made of while there is no jar. */
    public static RunningGrader run(String... arguments) throws IOException, InterruptedException {
        return run(command(arguments));
    }

    /** Has a shell run a line that a report prints, in {@code folder}. */
    static RunningGrader shell(Path folder, String line) throws IOException, InterruptedException {
        String start = "java -jar grader/target/grader.jar ";
        if (!line.startsWith(start)) {
            throw new IllegalArgumentException("not a line that starts the grader: " + line);
        }
        List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" " + line.substring(start.length()), "sh"));
        shell.addAll(command().command());
        return run(new ProcessBuilder(shell).directory(folder.toFile()));
    }

    /** Runs the same as the last words of another command. */
    static RunningGrader under(List<String> words, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(words);
        command.addAll(command(arguments).command());
        return run(new ProcessBuilder(command));
    }

    private static RunningGrader run(ProcessBuilder grader) throws IOException, InterruptedException {
        Path out = Files.createTempFile("grader", ".out");
        Path err = Files.createTempFile("grader", ".err");
        try {
            int exitCode = grader.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new RunningGrader(
                    exitCode,
                    new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
                    new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts the same, and leaves it running; nobody hears what it says. */
    static Process start(String... arguments) throws IOException {
        return command(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts the same in a heap of so many megabytes. */
    static Process startIn(int megabytes, String... arguments) throws IOException {
        ProcessBuilder grader = command(arguments);
        grader.command().add(1, "-Xmx" + megabytes + "m");
        return grader.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Tools.java());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // it does not live long
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        Path jar = Path.of("target", "grader.jar").toAbsolutePath();
        if (Files.exists(jar)) {
            command.addAll(List.of("-jar", jar.toString()));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Grader.class.getName()));
        }
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
