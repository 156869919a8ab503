package fromscratch.grader.wire;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/** A frame in the making: what goes in comes out of an {@link Incoming} in the same order. */
public final class Outgoing {
    private final ObjectTable objects;
    private ByteBuffer bytes = ByteBuffer.allocate(512);

    /** Begins a frame in which parameters and networks are numbered by {@code objects}. */
    public Outgoing(ObjectTable objects) {
        this.objects = objects;
    }

    /** Makes room for {@code size} bytes more, unless that makes the frame too long. */
    private ByteBuffer room(long size) {
        if (bytes.remaining() < size) {
            long needed = bytes.position() + size;
            if (needed > Pipe.LONGEST) {
                throw new FrameTooLongException(needed);
            }
            ByteBuffer larger = ByteBuffer.allocate((int) Math.max(needed, bytes.capacity() * 2L));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    public Outgoing octet(int value) {
        room(Byte.BYTES).put((byte) value);
        return this;
    }

    public Outgoing integer(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    public Outgoing binary(byte[] value) {
        integer(value.length);
        room(value.length).put(value);
        return this;
    }

    public Outgoing text(String value) {
        return binary(value.getBytes(StandardCharsets.UTF_8));
    }

    public Outgoing texts(List<String> values) {
        integer(values.size());
        for (String value : values) {
            text(value);
        }
        return this;
    }

    public Outgoing integers(int[] values) {
        integer(values.length);
        ByteBuffer room = room((long) values.length * Integer.BYTES);
        for (int value : values) {
            room.putInt(value);
        }
        return this;
    }

    public Outgoing matrix(Matrix matrix) {
        integer(matrix.rows()).integer(matrix.cols());
        long size = (long) matrix.rows() * matrix.cols() * Double.BYTES;
        ByteBuffer room = room(size);
        DoubleBuffer entries = room.asDoubleBuffer();
        for (double[] row : matrix.toArray()) {
            entries.put(row);
        }
        room.position(room.position() + (int) size);
        return this;
    }

    /** Puts in a value of any type that an exercise takes or returns. */
    public Outgoing value(Object value) {
        return value instanceof List<?> list ? list(list) : element(value);
    }

    /** Puts in a list. There are no lists within lists: that one could hold itself. */
    private Outgoing list(List<?> list) {
        Object[] elements = list.toArray();
        octet(Tag.LIST).integer(elements.length);
        for (Object element : elements) {
            element(element);
        }
        return this;
    }

    private Outgoing element(Object value) {
        if (value == null) {
            return octet(Tag.NULL);
        }
        if (value instanceof Matrix matrix) {
            return octet(Tag.MATRIX).matrix(matrix);
        }
        if (value instanceof Double number) {
            octet(Tag.DOUBLE).room(Double.BYTES).putDouble(number);
            return this;
        }
        if (value instanceof Integer number) {
            return octet(Tag.INT).integer(number);
        }
        if (value instanceof Long number) {
            octet(Tag.LONG).room(Long.BYTES).putLong(number);
            return this;
        }
        if (value instanceof int[] numbers) {
            return octet(Tag.INTS).integers(numbers);
        }
        if (value instanceof List<?>) {
            throw new IllegalArgumentException("a list within a list");
        }
        return mirrored(value);
    }

    private Outgoing mirrored(Object value) {
        int number = objects.numberOf(value);
        boolean known = number >= 0;
        if (!known) {
            number = objects.add(value);
        }
        octet(value instanceof Parameter ? Tag.PARAMETER : Tag.OBJECT).integer(number);
        if (!known && value instanceof Parameter parameter) {
            matrix(parameter.value()).matrix(parameter.grad());
            objects.inStep(number);
        }
        return this;
    }

    /** Puts in the state of every parameter that has changed since both ends last agreed on it. */
    public Outgoing changes() {
        BitSet changed = objects.changed();
        integer(changed.cardinality());
        for (int number = changed.nextSetBit(0); number >= 0; number = changed.nextSetBit(number + 1)) {
            Parameter parameter = (Parameter) objects.get(number);
            integer(number).matrix(parameter.value()).matrix(parameter.grad());
            objects.inStep(number);
        }
        return this;
    }

    /** The frame as it stands, ready to be read. */
    ByteBuffer frame() {
        return bytes.duplicate().flip();
    }
}
