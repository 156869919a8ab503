package fromscratch.grader.wire;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A pipe between two threads of one process. What goes through is bytes, so that neither end can hold an object of the other's. */
public final class QueuePipe implements Pipe {
    private final ObjectTable objects;
    /** Frames; an empty place among them is the end. */
    private final BlockingQueue<Optional<ByteBuffer>> in;

    private final BlockingQueue<Optional<ByteBuffer>> out;

    private QueuePipe(
            ObjectTable objects, BlockingQueue<Optional<ByteBuffer>> in, BlockingQueue<Optional<ByteBuffer>> out) {
        this.objects = objects;
        this.in = in;
        this.out = out;
    }

    /** Makes the first end of a pipe; {@link #otherEnd} makes the second. */
    public QueuePipe(ObjectTable objects) {
        this(objects, new LinkedBlockingQueue<>(), new LinkedBlockingQueue<>());
    }

    /** The other end of this pipe, which numbers objects by {@code others}. */
    public QueuePipe otherEnd(ObjectTable others) {
        return new QueuePipe(others, out, in);
    }

    @Override
    public void send(Outgoing frame) {
        out.add(Optional.of(frame.frame()));
    }

    @Override
    public Incoming receive() throws EOFException {
        Optional<ByteBuffer> frame = take();
        if (frame.isEmpty()) {
            in.add(frame); // so that this end stays closed
            throw new EOFException("the pipe is closed");
        }
        return new Incoming(objects, frame.get());
    }

    /** Waits however often the thread is interrupted: that may be the student's doing. */
    private Optional<ByteBuffer> take() {
        while (true) {
            try {
                return in.take();
            } catch (InterruptedException e) {
                // Nobody who waits here is ended by an interrupt.
            }
        }
    }

    /** Closes both ends: who waits at one, or comes to it later, finds it closed. */
    public void close() {
        in.add(Optional.empty());
        out.add(Optional.empty());
    }
}
