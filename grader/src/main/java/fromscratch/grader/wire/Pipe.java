package fromscratch.grader.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** One end of the pipe between judge and worker: frames of bounded length, each preceded by its length. */
public final class Pipe {
    /** Many times what an honest call or answer takes, and little enough for a judge's memory. */
    static final int LONGEST = 8 << 20;

    private final DataInputStream in;
    private final OutputStream out;
    private final ObjectTable objects;

    /** Sends to {@code out} and receives from {@code in}, numbering objects by {@code objects}. */
    public Pipe(InputStream in, OutputStream out, ObjectTable objects) {
        this.in = new DataInputStream(in);
        this.out = out;
        this.objects = objects;
    }

    /** Sends a frame at once. */
    public void send(Outgoing frame) throws IOException {
        ByteBuffer bytes = frame.frame();
        int length = bytes.remaining();
        byte[] whole = new byte[Integer.BYTES + length];
        ByteBuffer.wrap(whole).putInt(length).put(bytes);
        out.write(whole);
        out.flush();
    }

    /**
     * Waits for a frame.
     *
     * @throws EOFException if the other end has closed the pipe
     * @throws NoFrameException if what arrives is no frame
     * @throws IOException if the other end is gone
     */
    public Incoming receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new NoFrameException("a frame of " + length + " bytes, but at most " + LONGEST + " are allowed");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a frame breaks off after " + bytes.length + " of " + length + " bytes");
        }
        return new Incoming(objects, ByteBuffer.wrap(bytes));
    }
}
