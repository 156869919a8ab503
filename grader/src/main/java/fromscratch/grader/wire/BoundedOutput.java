package fromscratch.grader.wire;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Keeps the beginning of what student code prints, and forgets the rest. */
public final class BoundedOutput extends OutputStream {
    /** How much is kept. */
    public static final int KEPT_BYTES = 2000;

    private static final int KEPT_LINES = 12;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int told;

    @Override
    public synchronized void write(int b) {
        if (kept.size() < KEPT_BYTES) {
            kept.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        kept.write(bytes, offset, Math.min(length, KEPT_BYTES - kept.size()));
    }

    /** A stream whose output is kept here. It cannot be closed: who closes a writer on it may go on printing. */
    public PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8) {
            @Override
            public void close() {
                flush();
            }
        };
    }

    /** What was kept: the first lines. */
    public synchronized String text() {
        String text = kept.toString(StandardCharsets.UTF_8).strip();
        return text.lines().limit(KEPT_LINES).collect(Collectors.joining("\n"));
    }

    /** What was kept so far if there is more of it than the last time, else nothing. */
    public synchronized String news() {
        if (kept.size() == told) {
            return "";
        }
        told = kept.size();
        return text();
    }
}
