package fromscratch.grader.remote;

import fromscratch.grader.wire.Incoming;
import fromscratch.grader.wire.ObjectTable;
import fromscratch.grader.wire.Outgoing;
import fromscratch.grader.wire.Pipe;
import fromscratch.grader.wire.Tag;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A worker with the classes of one submission, wherever it lives. */
public final class StudentWorker implements AutoCloseable {
    private final WorkerHost host;
    private final Pipe pipe;
    private final ObjectTable objects;

    /**
     * Hands the classes over to a worker that has just started.
     *
     * @param pipe this end of its pipe, which numbers objects by {@code objects}
     * @param classes the bytes of each class, by its full name
     */
    StudentWorker(WorkerHost host, Pipe pipe, ObjectTable objects, Map<String, byte[]> classes) throws IOException {
        this.host = host;
        this.pipe = pipe;
        this.objects = objects;
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            pipe.send(frame().octet(Tag.CLASS).text(each.getKey()).binary(each.getValue()));
        }
    }

    /** Begins a call. */
    Outgoing call() {
        objects.begin();
        return frame();
    }

    private Outgoing frame() {
        return new Outgoing(objects);
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

    /**
     * Forgets the parameters and networks of the last check, here and there.
     *
     * @throws IOException if the worker is gone, or if there is more in the pipe than was asked for: what a thread of the
     *     last check has written there, the next check must not be answered with
     */
    void forget() throws IOException {
        int word = ThreadLocalRandom.current().nextInt(); // nobody there can know it beforehand
        Incoming answer = ask(frame().octet(Tag.FORGET).integer(word));
        try {
            if (answer.octet() != Tag.FORGET || answer.integer() != word) {
                throw new IOException("the worker has said more than it was asked for");
            }
        } catch (BufferUnderflowException e) {
            throw new IOException("an answer that is none", e);
        }
        objects.clear();
    }

    /** Whether the worker is still there. */
    boolean isAlive() {
        return host.isAlive();
    }

    /** The processor time that the worker has used so far; null where nobody can tell. */
    @Nullable
    Duration processorTime() {
        return host.processorTime();
    }

    /** Lets the worker go when nobody will call any more. */
    @Override
    public void close() {
        host.close();
    }

    /** Gives the worker up, in the midst of a call too. */
    void kill() {
        host.kill();
    }
}
