package fromscratch.grader.wire;

/** Where the stand-ins send their calls: to whoever has connected himself, in the judge to the worker. */
public interface Calls {
    /**
     * Calls a method of the student's and returns a copy of its answer.
     *
     * @param method {@code Class.method}
     * @param arguments the receiver first, where there is one
     */
    Object answer(String method, Object... arguments);

    /**
     * Sends a call to whoever is connected.
     *
     * @throws NoClassDefFoundError if nobody is, because then the student's own class should stand here
     */
    static <T> T call(Class<T> type, String method, Object... arguments) {
        Calls connected = Connection.current;
        if (connected == null) {
            throw new NoClassDefFoundError("fromscratch/" + method.substring(0, method.indexOf('.')));
        }
        return type.cast(connected.answer(method, arguments));
    }

    /** Connects the stand-ins; null disconnects them. */
    static void connect(Calls calls) {
        Connection.current = calls;
    }

    /** The one connection of this process: a judge judges one submission at a time. */
    final class Connection {
        private static volatile Calls current;

        private Connection() {}
    }
}
