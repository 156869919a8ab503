package fromscratch.grader.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** A pipe between two processes: frames of bounded length, each preceded by its length. */
public final class StreamPipe implements Pipe {
    private final DataInputStream in;
    private final OutputStream out;
    private final ObjectTable objects;

    /** Sends to {@code out} and receives from {@code in}, numbering objects by {@code objects}. */
    public StreamPipe(InputStream in, OutputStream out, ObjectTable objects) {
        this.in = new DataInputStream(in);
        this.out = out;
        this.objects = objects;
    }

    @Override
    public void send(Outgoing frame) throws IOException {
        ByteBuffer bytes = frame.frame();
        int length = bytes.remaining();
        byte[] whole = new byte[Integer.BYTES + length];
        ByteBuffer.wrap(whole).putInt(length).put(bytes);
        out.write(whole);
        out.flush();
    }

    @Override
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
