package fromscratch.grader.remote;

import fromscratch.TwoLayerNetwork;
import fromscratch.grader.compile.Compilation;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Status;
import fromscratch.grader.runner.Fault;
import fromscratch.grader.runner.MissingCode;
import fromscratch.grader.wire.BoundedOutput;
import fromscratch.grader.wire.Calls;
import fromscratch.grader.wire.Incoming;
import fromscratch.grader.wire.NoFrameException;
import fromscratch.grader.wire.Outgoing;
import fromscratch.grader.wire.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the calls of the checks for one submission: sends them to a worker, and starts a new one when it is lost.
 *
 * <p>A worker is lost when the student's code ends it or takes too long. Then the check that called is over: every
 * further call of it fails in the same way at once, and the next check begins with a new worker.
 */
public final class WorkerCalls implements Calls, AutoCloseable {
    private final Compilation compilation;
    private final Map<String, byte[]> classes;
    private final Workers workers;
    private final Limits limits;
    private final Deadline deadline;
    private Duration limit;
    private volatile @Nullable StudentWorker worker;
    private @Nullable Fault lost;
    private @Nullable IOException broken;
    private String printed = "";

    /**
     * Prepares to answer.
     *
     * @param compilation what came of compiling the submission
     * @param classes the bytes of each class that workers hold, by its full name
     * @param deadline keeps the time of the submission
     */
    public WorkerCalls(
            Compilation compilation, Map<String, byte[]> classes, Workers workers, Limits limits, Deadline deadline) {
        this.compilation = compilation;
        this.classes = classes;
        this.workers = workers;
        this.limits = limits;
        this.deadline = deadline;
        this.limit = limits.check();
    }

    /** The beginning of what the student's code printed. */
    public String printed() {
        return printed;
    }

    /** Begins the calls of a check, or of the look for a mistake, which may use {@code limit}. */
    public void begin(Duration limit) {
        this.limit = limit;
        lost = null;
        if (deadline.spent().compareTo(limits.submission()) >= 0) {
            lost = new Fault(Status.TIMED_OUT, Findings.submissionTimedOut(limits.submission()));
            return;
        }
        boolean over = deadline.reason() != null;
        deadline.start(new Current(), limit);
        renew(over);
        if (deadline.reason() != null) { // spent on a worker that did not even forget
            deadline.start(new Current(), limit);
        }
    }

    /** Leaves no trace of the last check in the worker; one that is not as it should be makes way for another. */
    private void renew(boolean over) {
        StudentWorker process = worker;
        if (process == null) {
            return;
        }
        if (over || !process.isAlive()) {
            drop();
            return;
        }
        try {
            process.forget();
        } catch (IOException e) {
            drop();
        }
    }

    /** Ends the calls of a check. */
    public void end() {
        deadline.stop();
    }

    @Override
    public <T> @Nullable T answer(Class<T> type, String method, Object... arguments) {
        if (lost != null) {
            throw lost;
        }
        String owner = method.substring(0, method.indexOf('.'));
        Compilation.@Nullable Failure error = compilation.errors().get(owner + ".java");
        if (error != null) {
            throw new MissingCode(owner, error.finding(), error.location());
        }
        try {
            return ask(type, method, arguments);
        } catch (NoFrameException e) {
            throw lose(Findings.garbled(method), method);
        } catch (IOException e) {
            throw lose(Findings.ended(method), method);
        }
    }

    private <T> @Nullable T ask(Class<T> type, String method, Object[] arguments) throws IOException {
        boolean isConstructor = method.endsWith(".new");
        Object[] sent = isConstructor ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        Supplier<Object> network = isConstructor ? () -> arguments[0] : TwoLayerNetwork::mirror;
        List<String> components = type.isRecord() ? names(type.getRecordComponents()) : List.of();
        StudentWorker process = running();
        Outgoing request =
                process.call().octet(Tag.CALL).text(method).texts(components).integer(sent.length);
        for (Object argument : sent) {
            request.value(argument);
        }
        request.changes();
        Incoming answer = process.ask(request);
        Answer<T> taken;
        try {
            int kind = answer.octet();
            if (kind == Tag.TOO_LARGE) {
                throw lose(Findings.answerTooLarge(method), method);
            }
            taken = Answer.take(kind, answer, type, components.size(), network);
            epilogue(answer, sent);
        } catch (Fault e) {
            throw e;
        } catch (RuntimeException e) { // whoever has written this frame meant no good
            throw new NoFrameException("an answer that is none", e);
        }
        return taken.get(method);
    }

    /** Takes what follows every answer: arrays that the method changed, parameters that changed, what was printed. */
    private void epilogue(Incoming answer, Object[] sent) {
        for (int i = answer.integer(); i >= 0; i = answer.integer()) {
            int[] changed = answer.integers();
            if (!(sent[i] instanceof int[] array) || array.length != changed.length) {
                throw new IllegalStateException("an answer changes argument " + i + ", which is no such array");
            }
            System.arraycopy(changed, 0, array, 0, changed.length);
        }
        answer.changes();
        answer.end();
        String news = answer.text();
        if (news.length() > BoundedOutput.KEPT_BYTES) {
            throw new IllegalStateException("more output than a worker keeps");
        }
        printed = news.isEmpty() ? printed : news;
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    private StudentWorker running() {
        if (worker == null) {
            try {
                worker = workers.start(classes);
            } catch (IOException e) {
                broken = e;
                throw new UncheckedIOException("the worker cannot be started", e);
            }
        }
        return worker;
    }

    /** The worker is gone in the middle of a call, or as good as gone: says why, and makes sure of it. */
    private Fault lose(Finding why, String method) {
        drop();
        Deadline.Reason reason = deadline.reason();
        lost = reason == null
                ? new Fault(Status.CRASHED, why)
                : new Fault(Status.TIMED_OUT, reason.finding(method, limit));
        return lost;
    }

    private void drop() {
        if (worker != null) {
            worker.kill();
            worker = null;
        }
    }

    /** Whichever worker is running, for the timer. */
    private final class Current implements Deadline.Timed {
        @Override
        public @Nullable Duration processorTime() {
            StudentWorker process = worker;
            return process == null ? Duration.ZERO : process.processorTime();
        }

        /** The call that waits for an answer then meets the end of it. */
        @Override
        public void kill() {
            StudentWorker process = worker;
            if (process != null) {
                process.kill();
            }
        }
    }

    /** Throws what kept the judge itself from working, if anything did. */
    public void requireIntact() throws IOException {
        if (broken != null) {
            throw new IOException("cannot start the process that runs the student's code", broken);
        }
    }

    @Override
    public void close() {
        deadline.stop();
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
