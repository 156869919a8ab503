package fromscratch.grader.wire;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The objects that both ends of the pipe know, by number: parameters and networks.
 *
 * <p>What is one object here is one object there. Both ends number them in the order in which they cross, so a number
 * is new exactly when it equals {@link #size}. For parameters each end also remembers the state that both agreed on, so
 * that only what has changed needs to cross again.
 *
 * <p>A call can change the parameters that cross with it, and those that once crossed together with a network that
 * crosses with it: the network's own.
 */
public final class ObjectTable {
    /** One object, and what is known of it. */
    private static final class Mirror {
        private final Object object;
        private final BitSet companions = new BitSet();
        private Matrix value;
        private Matrix grad;

        Mirror(Object object) {
            this.object = object;
        }

        @SuppressWarnings("ReferenceEquality") // a matrix never changes, so another value is another object
        boolean hasChanged() {
            return object instanceof Parameter parameter && (value != parameter.value() || grad != parameter.grad());
        }
    }

    /** How many objects the other end may make in one check, and how large all of them may be: many times what is needed. */
    private static final int MOST_MADE_THERE = 100_000;

    private static final long MOST_BYTES_MADE_THERE = 32 << 20;

    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Mirror> objects = new ArrayList<>();
    private final BitSet crossing = new BitSet();
    private int madeThere;
    private long bytesMadeThere;

    /** Begins a call: nothing has crossed with it yet. */
    public void begin() {
        crossing.clear();
    }

    /** Ends a call: what crossed with it belongs together. */
    public void end() {
        for (int number = crossing.nextSetBit(0); number >= 0; number = crossing.nextSetBit(number + 1)) {
            Mirror mirror = objects.get(number);
            if (!(mirror.object instanceof Parameter)) {
                mirror.companions.or(crossing);
            }
        }
    }

    /** How many objects both ends know. */
    public int size() {
        return objects.size();
    }

    /** The number of {@code object}, which crosses now, or -1 if it has none yet. */
    int numberOf(Object object) {
        int number = numbers.getOrDefault(object, -1);
        if (number >= 0) {
            crossing.set(number);
        }
        return number;
    }

    int add(Object object) {
        int number = objects.size();
        objects.add(new Mirror(object));
        numbers.put(object, number);
        crossing.set(number);
        return number;
    }

    /** The object of this number, which crosses now. */
    Object get(int number) {
        Object object = objects.get(number).object;
        crossing.set(number);
        return object;
    }

    /** Remembers that both ends now know the state of a parameter. */
    void inStep(int number) {
        Mirror mirror = objects.get(number);
        Parameter parameter = (Parameter) mirror.object;
        mirror.value = parameter.value();
        mirror.grad = parameter.grad();
    }

    /** The numbers of the parameters in reach of this call whose state is not what both ends agreed on. */
    BitSet changed() {
        BitSet changed = new BitSet();
        changed.or(crossing);
        for (int number = crossing.nextSetBit(0); number >= 0; number = crossing.nextSetBit(number + 1)) {
            changed.or(objects.get(number).companions);
        }
        for (int number = changed.nextSetBit(0); number >= 0; number = changed.nextSetBit(number + 1)) {
            changed.set(number, objects.get(number).hasChanged());
        }
        return changed;
    }

    /** Lets the other end add an object of {@code bytes}, unless it has added too much already. */
    void admit(int bytes) {
        madeThere++;
        bytesMadeThere += bytes;
        if (madeThere > MOST_MADE_THERE || bytesMadeThere > MOST_BYTES_MADE_THERE) {
            throw new IllegalStateException("the other end makes more objects than anybody needs");
        }
    }

    /** Forgets the newest objects, which the other end never came to know, down to {@code size}. */
    public void truncate(int size) {
        while (objects.size() > size) {
            int newest = objects.size() - 1;
            numbers.remove(objects.remove(newest).object);
            crossing.clear(newest);
        }
    }

    /** Forgets everything; the other end must do so too. */
    public void clear() {
        numbers.clear();
        objects.clear();
        crossing.clear();
        madeThere = 0;
        bytesMadeThere = 0;
    }
}
