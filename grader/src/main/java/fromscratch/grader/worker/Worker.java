package fromscratch.grader.worker;

import fromscratch.given.TodoException;
import fromscratch.grader.wire.BoundedOutput;
import fromscratch.grader.wire.Calls;
import fromscratch.grader.wire.FrameTooLongException;
import fromscratch.grader.wire.Incoming;
import fromscratch.grader.wire.ObjectTable;
import fromscratch.grader.wire.Outgoing;
import fromscratch.grader.wire.Pipe;
import fromscratch.grader.wire.StreamPipe;
import fromscratch.grader.wire.Tag;
import fromscratch.grader.wire.Thrown;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the student's classes, answers calls with values, and can do no more: the program in the small JVM, and in
 * {@code mvn test} a thread.
 *
 * <p>It ends when the other end closes the pipe. What the student's code prints goes to a bounded buffer, whose beginning
 * travels with each answer; the pipe itself is out of its sight.
 */
public final class Worker {
    /** The property that names the process with which the worker ends by itself, where no sandbox sees to that. */
    public static final String LEASH = "fromscratch.leash";

    /** The leash is put on late: it takes long to learn how to look after a process, and most workers are soon gone. */
    private static final int LATE_MILLIS = 1000;

    private final ObjectTable objects;
    private StudentClasses classes = new StudentClasses(Worker.class.getClassLoader());
    private StudentMethods methods = new StudentMethods(classes);
    private final BoundedOutput printed = new BoundedOutput();
    private final Pipe pipe;
    private final int own = Thread.activeCount();
    private @Nullable Locales chosen;

    /** Only the student's own code makes networks here. */
    private static final Supplier<Object> UNKNOWN = new Supplier<>() {
        @Override
        public Object get() {
            throw new IllegalStateException("the judge has sent an object that nobody here has made");
        }
    };

    /**
     * Makes a worker of the thread that calls this.
     *
     * @param pipe brings the calls and takes the answers
     * @param objects numbers the objects of this end of {@code pipe}
     */
    public Worker(Pipe pipe, ObjectTable objects) {
        this.pipe = pipe;
        this.objects = objects;
    }

    /** Answers calls until the judge hangs up. */
    public static void main(String... args) throws IOException {
        Long judge = Long.getLong(LEASH);
        if (judge != null) {
            endWith(judge);
        }
        ObjectTable objects = new ObjectTable();
        Worker worker = new Worker(new StreamPipe(System.in, System.out, objects), objects);
        System.setIn(InputStream.nullInputStream());
        worker.serve();
        Runtime.getRuntime().halt(0); // whatever threads the student's code may have left behind
    }

    /** A closed pipe is only seen between two calls; this is seen in an endless one too. */
    private static void endWith(long judge) {
        Thread leash = new Thread("leash") {
            @Override
            public void run() {
                try {
                    sleep(LATE_MILLIS);
                    ProcessHandle.of(judge)
                            .ifPresent(process -> process.onExit().join());
                } catch (InterruptedException e) {
                    // Nobody has a reason to interrupt this thread: whoever does ends the worker.
                }
                Runtime.getRuntime().halt(0);
            }
        };
        leash.setDaemon(true);
        leash.start();
    }

    /** Answers calls until the other end hangs up, or something is left behind that cannot be cleared away. */
    public void serve() throws IOException {
        System.setOut(printed.stream());
        System.setErr(printed.stream());
        while (true) {
            Incoming request;
            try {
                request = pipe.receive();
            } catch (EOFException e) {
                return;
            }
            switch (request.octet()) {
                case Tag.CLASS -> classes.add(request.text(), request.binary());
                case Tag.FORGET -> {
                    if (Thread.activeCount() > own) {
                        return; // threads that the student's code has left behind cannot be ended
                    }
                    forget();
                    pipe.send(new Outgoing(objects).octet(Tag.FORGET).integer(request.integer()));
                }
                default -> pipe.send(answerThatFits(request));
            }
        }
    }

    /** Leaves nothing of the last check: neither its objects nor what the student's classes kept of its calls. */
    private void forget() {
        objects.clear();
        StudentClasses untouched = chosen == null ? classes.untouched() : classes.again();
        chosen = null;
        if (untouched != classes) {
            classes = untouched;
            methods = new StudentMethods(untouched);
        }
    }

    private Outgoing answerThatFits(Incoming request) {
        try {
            return answer(request);
        } catch (FrameTooLongException e) {
            return new Outgoing(objects).octet(Tag.TOO_LARGE);
        }
    }

    private Outgoing answer(Incoming request) {
        String method = request.text();
        List<String> components = request.texts();
        objects.begin();
        Object[] arguments = new Object[request.integer()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = request.value(UNKNOWN);
        }
        request.changes();
        int[][] before = arrays(arguments);

        Outgoing answer = result(method, components, arguments);
        int[][] after = arrays(arguments);
        for (int i = 0; i < arguments.length; i++) {
            if (after[i] != null && !Arrays.equals(before[i], after[i])) {
                answer.integer(i).integers(after[i]); // the method has changed what it was given
            }
        }
        answer.integer(-1).changes().text(printed.news());
        objects.end();
        return answer;
    }

    /**
     * Calls the method and tells what came of it. The default locale that the student's code chooses is its own: it has it
     * back at the next call of the check, and nobody else sees it, not even the judge in the same process.
     */
    private Outgoing result(String method, List<String> components, Object[] arguments) {
        Locales ours = Locales.now();
        if (chosen != null) {
            chosen.set();
        }
        try {
            return call(method, components, arguments);
        } finally {
            Locales left = Locales.now();
            if (chosen != null || !left.isSame(ours)) {
                chosen = left;
                ours.set();
            }
        }
    }

    private Outgoing call(String method, List<String> components, Object[] arguments) {
        int known = objects.size();
        try {
            Object returned = methods.call(method, arguments);
            Outgoing answer = new Outgoing(objects).octet(Tag.RETURNED);
            if (components.isEmpty() || returned == null) {
                return answer.value(returned);
            }
            answer.octet(Tag.RECORD);
            for (String component : components) {
                answer.value(methods.component(returned, component));
            }
            return answer;
        } catch (InvocationTargetException e) {
            objects.truncate(known);
            return threw(e.getCause());
        } catch (ClassNotFoundException e) {
            return new Outgoing(objects).octet(Tag.NO_CLASS).text(String.valueOf(e.getMessage()));
        } catch (ReflectiveOperationException e) {
            return new Outgoing(objects).octet(Tag.NO_METHOD);
        } catch (FrameTooLongException e) {
            throw e;
        } catch (Throwable e) { // an initializer that fails, a class that does not verify, a list that throws
            objects.truncate(known);
            return threw(e);
        }
    }

    private Outgoing threw(Throwable thrown) {
        Outgoing answer = new Outgoing(objects);
        Optional<String> missing = missingClass(thrown);
        if (missing.isPresent()) {
            return answer.octet(Tag.NO_CLASS).text(missing.get());
        }
        if (thrown instanceof TodoException todo) {
            return answer.octet(Tag.TODO).text(Thrown.message(todo));
        }
        Thrown told = Thrown.of(thrown);
        return answer.octet(Tag.THREW).text(told.description()).texts(told.frames());
    }

    private static Optional<String> missingClass(Throwable thrown) {
        try {
            return Calls.missingClass(thrown);
        } catch (Throwable e) { // the student's own exception may throw, whatever it is asked
            return Optional.empty();
        }
    }

    private static int[][] arrays(Object[] arguments) {
        int[][] arrays = new int[arguments.length][]; // no stream here: this runs in a JVM that is always cold
        for (int i = 0; i < arguments.length; i++) {
            arrays[i] = arguments[i] instanceof int[] array ? array.clone() : null;
        }
        return arrays;
    }
}
