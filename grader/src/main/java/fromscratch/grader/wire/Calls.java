package fromscratch.grader.wire;

import java.util.Optional;

/** Where the stand-ins send their calls: to whoever has connected himself, in the judge to the worker. */
public interface Calls {
    /**
     * Calls a method of the student's and returns a copy of its answer.
     *
     * @param type the type of the answer; of a record, each component is asked for by its name
     * @param method {@code Class.method}, or {@code Class.new} for a constructor
     * @param arguments the receiver first, where there is one
     */
    <T> T answer(Class<T> type, String method, Object... arguments);

    /**
     * Sends a call to whoever is connected.
     *
     * @throws NoClassDefFoundError if nobody is, because then the student's own class should stand here
     */
    static <T> T call(Class<T> type, String method, Object... arguments) {
        Calls connected = Connection.CURRENT.get();
        if (connected == null) {
            throw noClass(method);
        }
        return connected.answer(type, method, arguments);
    }

    /** Says that the class of {@code method} is not there. */
    static NoClassDefFoundError noClass(String method) {
        return new NoClassDefFoundError(method.substring(0, method.indexOf('.')));
    }

    /** The class that is missing if {@code thrown} was made by {@link #noClass}. */
    static Optional<String> missingClass(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        boolean ours = thrown instanceof NoClassDefFoundError
                && trace.length > 0
                && trace[0].getClassName().equals(Calls.class.getName());
        return ours ? Optional.of(String.valueOf(thrown.getMessage())) : Optional.empty();
    }

    /** Connects the stand-ins, as far as this thread calls them. */
    static void connect(Calls calls) {
        Connection.CURRENT.set(calls);
    }

    /** Disconnects the stand-ins from this thread. */
    static void disconnect() {
        Connection.CURRENT.remove();
    }

    /**
     * The connection of each thread: the checks' thread has one. Where the student's code runs on a thread of the same
     * process, it meets a stand-in only in the place of a class that is not there, and must learn that.
     */
    final class Connection {
        private static final ThreadLocal<Calls> CURRENT = new ThreadLocal<>();

        private Connection() {}
    }
}
