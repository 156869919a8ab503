package fromscratch.grader.wire;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A frame that has arrived.
 *
 * <p>Whatever is in it was written by the other end, perhaps by someone who meant no good. Every method throws a
 * {@link RuntimeException} when the frame does not hold what it should.
 */
public final class Incoming {
    private final ObjectTable objects;
    private final ByteBuffer bytes;

    Incoming(ObjectTable objects, ByteBuffer bytes) {
        this.objects = objects;
        this.bytes = bytes;
    }

    public int octet() {
        return bytes.get();
    }

    public int integer() {
        return bytes.getInt();
    }

    /** Reads a count of things that each take at least {@code least} bytes, so that no lie about it costs memory. */
    private int count(int least) {
        int count = integer();
        if (count < 0 || count > bytes.remaining() / least) {
            throw new IllegalStateException("a frame promises " + count + " entries and has no room for them");
        }
        return count;
    }

    public byte[] binary() {
        byte[] value = new byte[count(1)];
        bytes.get(value);
        return value;
    }

    public String text() {
        return new String(binary(), StandardCharsets.UTF_8);
    }

    public List<String> texts() {
        int count = count(Integer.BYTES);
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(text());
        }
        return values;
    }

    public int[] integers() {
        int[] values = new int[count(Integer.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = integer();
        }
        return values;
    }

    public Matrix matrix() {
        int rows = integer();
        int cols = integer();
        if (rows < 1 || cols < 1 || (long) rows * cols > bytes.remaining() / Double.BYTES) {
            throw new IllegalStateException("a frame promises a matrix of " + rows + "×" + cols + " and has no room");
        }
        double[][] entries = new double[rows][cols];
        DoubleBuffer numbers = bytes.asDoubleBuffer();
        for (double[] row : entries) {
            numbers.get(row);
        }
        bytes.position(bytes.position() + rows * cols * Double.BYTES);
        return Matrix.of(entries);
    }

    /**
     * Takes out a value.
     *
     * @param unknown makes what stands here for an object that the other end has made
     */
    public Object value(Supplier<Object> unknown) {
        int tag = octet();
        return tag == Tag.LIST ? list(unknown) : element(tag, unknown);
    }

    private Object element(int tag, Supplier<Object> unknown) {
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.MATRIX -> matrix();
            case Tag.DOUBLE -> bytes.getDouble();
            case Tag.INT -> integer();
            case Tag.LONG -> bytes.getLong();
            case Tag.INTS -> integers();
            case Tag.PARAMETER -> parameter(integer());
            case Tag.OBJECT -> object(integer(), unknown);
            default -> throw new IllegalStateException("a frame holds a value of unknown kind " + tag);
        };
    }

    private List<Object> list(Supplier<Object> unknown) {
        List<Object> elements = new ArrayList<>();
        for (int left = count(1); left > 0; left--) {
            elements.add(element(octet(), unknown));
        }
        return Collections.unmodifiableList(elements); // not List.of: an element may be null
    }

    private Object object(int number, Supplier<Object> unknown) {
        if (number == objects.size()) {
            objects.admit(0);
            objects.add(unknown.get());
        }
        return objects.get(number);
    }

    private Object parameter(int number) {
        if (number == objects.size()) {
            int begin = bytes.position();
            Parameter parameter = new Parameter(matrix());
            parameter.setGrad(matrix());
            objects.admit(bytes.position() - begin);
            objects.add(parameter);
            objects.inStep(number);
        }
        return objects.get(number);
    }

    /** Ends the call that this frame answers. */
    public void end() {
        objects.end();
    }

    /** Brings every parameter that the other end has changed to its new state. */
    public void changes() {
        for (int left = count(Integer.BYTES); left > 0; left--) {
            int number = integer();
            if (!(objects.get(number) instanceof Parameter parameter)) {
                throw new IllegalStateException("a frame changes number " + number + ", which is no parameter");
            }
            parameter.setValue(matrix());
            parameter.setGrad(matrix());
            objects.inStep(number);
        }
    }
}
