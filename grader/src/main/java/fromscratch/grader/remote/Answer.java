package fromscratch.grader.remote;

import fromscratch.given.TodoException;
import fromscratch.grader.wire.Calls;
import fromscratch.grader.wire.Incoming;
import fromscratch.grader.wire.StudentException;
import fromscratch.grader.wire.Tag;
import fromscratch.grader.wire.Thrown;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What came of a call: a value, or a reason why there is none. */
interface Answer<T> {

    /**
     * Hands over the value, or throws what the checks would have met in the student's own process.
     *
     * @param method the method that was called
     */
    @Nullable
    T get(String method);

    /**
     * Takes an answer out of a frame.
     *
     * <p>Throws a {@link RuntimeException} when the frame holds no answer.
     *
     * @param kind the first byte of the frame, which is taken out already
     * @param type the type that the checks expect
     * @param components how many components were asked for, if it is a record
     * @param network makes what stands in the judge for a network that the student's code has made
     */
    static <T> Answer<T> take(int kind, Incoming answer, Class<T> type, int components, Supplier<Object> network) {
        return switch (kind) {
            case Tag.RETURNED -> {
                @Nullable
                T value =
                        components == 0 ? type.cast(answer.value(network)) : record(answer, type, components, network);
                yield method -> value;
            }
            case Tag.THREW -> thrower(new StudentException(new Thrown(answer.text(), answer.texts())));
            case Tag.TODO -> thrower(new TodoException(words(answer)));
            case Tag.NO_CLASS -> {
                String missing = words(answer);
                yield method -> {
                    throw Calls.noClass(missing + ".");
                };
            }
            case Tag.NO_METHOD ->
                method -> {
                    throw new NoSuchMethodError("fromscratch." + method + "()");
                };
            default -> throw new IllegalStateException("an answer of unknown kind " + kind);
        };
    }

    /** A text of the length that a worker lets the student's code say. */
    private static String words(Incoming answer) {
        return new Thrown(answer.text(), List.of()).description();
    }

    private static <T> Answer<T> thrower(RuntimeException exception) {
        return method -> {
            throw exception;
        };
    }

    private static <T> @Nullable T record(Incoming answer, Class<T> type, int components, Supplier<Object> network) {
        if (answer.octet() != Tag.RECORD) {
            return null;
        }
        Object[] values = new Object[components];
        for (int i = 0; i < components; i++) {
            values[i] = answer.value(network);
        }
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("a record that does not fit " + type, e);
        }
    }
}
