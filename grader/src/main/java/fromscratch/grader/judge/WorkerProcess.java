package fromscratch.grader.judge;

import fromscratch.grader.wire.Incoming;
import fromscratch.grader.wire.Mirrors;
import fromscratch.grader.wire.Outgoing;
import fromscratch.grader.wire.Pipe;
import fromscratch.grader.wire.Tag;
import fromscratch.grader.worker.Worker;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A running worker with the classes of one submission. */
final class WorkerProcess {
    /** Small, quick to start, and with assertions on, as in {@code mvn test}. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "-Xss1m",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Xshare:auto",
            "-Dsun.reflect.inflationThreshold=2147483647",
            "-Dfile.encoding=UTF-8",
            "-ea:fromscratch...");

    private final Mirrors mirrors = new Mirrors();
    private final Process process;
    private final Pipe pipe;

    /**
     * Starts a worker.
     *
     * @param jar the worker's class path
     * @param folder its working folder
     * @param classes the student's classes
     */
    WorkerProcess(Path jar, Path folder, Map<String, byte[]> classes) throws IOException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", jar.toString(), Worker.class.getName()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        process = builder.start();
        pipe = new Pipe(new BufferedInputStream(process.getInputStream()), process.getOutputStream(), mirrors);
        Outgoing load = frame().octet(Tag.CLASSES).integer(classes.size());
        classes.forEach((name, bytes) -> load.text(name).binary(bytes));
        pipe.send(load);
    }

    /** Begins a call. */
    Outgoing call() {
        mirrors.begin();
        return frame();
    }

    private Outgoing frame() {
        return new Outgoing(mirrors);
    }

    /** Forgets the parameters and networks of the last check, here and there. */
    void forget() throws IOException {
        pipe.send(frame().octet(Tag.FORGET));
        mirrors.clear();
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @throws IOException if the worker is gone, or answers with something that is no frame
     */
    Incoming ask(Outgoing request) throws IOException {
        pipe.send(request);
        return pipe.receive();
    }

    /** Ends the worker and all that it has started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Whether the worker is still there. */
    boolean isAlive() {
        return process.isAlive();
    }
}
