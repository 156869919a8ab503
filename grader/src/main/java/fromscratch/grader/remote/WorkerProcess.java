package fromscratch.grader.remote;

import fromscratch.Linear;
import fromscratch.given.Matrix;
import fromscratch.grader.sandbox.Confined;
import fromscratch.grader.sandbox.Sandbox;
import fromscratch.grader.sandbox.Tools;
import fromscratch.grader.wire.ObjectTable;
import fromscratch.grader.wire.Outgoing;
import fromscratch.grader.wire.Pipe;
import fromscratch.grader.wire.StreamPipe;
import fromscratch.grader.wire.Tag;
import fromscratch.grader.worker.WarmUp;
import fromscratch.grader.worker.Worker;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A worker in a process of its own. */
final class WorkerProcess implements WorkerHost {
    /** More than a worker uses for the slowest honest submission; where there are limits, it ends what spins unseen. */
    private static final Duration PROCESSOR_TIME = Duration.ofMinutes(3);

    /** Small, quick to start, and with assertions on, as in {@code mvn test}. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseG1GC", // the only one on JDK 17 that starts from objects in an archive
            "-XX:ParallelGCThreads=1",
            "-XX:ConcGCThreads=1",
            "-Xmx128m",
            "-Xms16m",
            "-Xmn8m", // what a call leaves behind is soon swept up, and its memory used again
            "-Xss1m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr", // standard output belongs to the program: no warnings there,
            "-Xlog:disable", // nor of an archive that does not fit, or of threads that there may not be
            "-XX:+SuppressFatalErrorMessage", // else it goes to standard output, and into a file
            "-XX:-CreateCoredumpOnCrash",
            "-Xshare:auto",
            "-Dsun.reflect.inflationThreshold=2147483647",
            "-Dfile.encoding=UTF-8",
            "-ea:fromscratch...");

    private static final int PROBE_SECONDS = 20;
    private static final int GOODBYE_SECONDS = 2;

    private final Confined confined;
    private final Process process;

    private WorkerProcess(Confined confined) {
        this.confined = confined;
        process = confined.process();
    }

    /** Starts a worker. */
    static WorkerProcess start(WorkerHome workerHome, Sandbox sandbox) throws IOException {
        return new WorkerProcess(
                start(workerHome, sandbox, workerHome.workerArchive().use(), Worker.class));
    }

    /** The judge's end of its pipe, which numbers objects by {@code objects}. */
    Pipe pipe(ObjectTable objects) {
        return new StreamPipe(new BufferedInputStream(process.getInputStream()), process.getOutputStream(), objects);
    }

    /** Whether a worker can be started in {@code sandbox} here, and ends when it is told to. */
    static boolean works(WorkerHome workerHome, Sandbox sandbox) {
        try {
            sandbox.prepare();
            Confined probe =
                    start(workerHome, sandbox, workerHome.workerArchive().use(), Worker.class);
            probe.process().getOutputStream().close();
            if (probe.process().waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                return probe.process().exitValue() == 0;
            }
            probe.kill();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Runs a worker once, without any student's code, for the archive from which the others will start: a stand-in takes
     * the student's part, and its answer is that nobody is there to ask.
     */
    static void leaveArchive(WorkerHome workerHome) throws IOException {
        CdsArchive archive = workerHome.workerArchive();
        WorkerProcess process = new WorkerProcess(start(workerHome, Sandbox.BARE, archive.leave(), WarmUp.class));
        ObjectTable objects = new ObjectTable();
        Map<String, byte[]> classes;
        try (InputStream standIn = Objects.requireNonNull(Linear.class.getResourceAsStream("Linear.class"))) {
            classes = Map.of(Linear.class.getName(), standIn.readAllBytes());
        }
        try (StudentWorker worker = new StudentWorker(process, process.pipe(objects), objects, classes)) {
            Matrix any = Matrix.ones(2, 3);
            Outgoing call = worker.call().octet(Tag.CALL).text("Linear.forward").texts(List.of());
            worker.ask(call.integer(3).value(any).value(any).value(any).changes());
            worker.forget();
        }
        archive.keep(OPTIONS, workerHome.jar().toString());
    }

    private static Confined start(WorkerHome workerHome, Sandbox sandbox, List<String> options, Class<?> program)
            throws IOException {
        List<String> java = new ArrayList<>();
        java.add(Tools.java());
        java.addAll(OPTIONS);
        java.addAll(options);
        if (sandbox == Sandbox.BARE) {
            java.add("-D" + Worker.LEASH + "=" + ProcessHandle.current().pid());
        }
        java.addAll(List.of("-cp", workerHome.jar().toString(), program.getName()));
        return sandbox.start(java, workerHome.folder(), PROCESSOR_TIME);
    }

    /** Lets the worker go: it ends by itself when nobody will call any more, unless the student's code is in the way. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // It has ended already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Ends the worker and all that it has started. */
    @Override
    public void kill() {
        confined.kill();
    }

    @Override
    public @Nullable Duration processorTime() {
        return confined.processorTime();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }
}
