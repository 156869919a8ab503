package fromscratch.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One tiny source for each way around the rules: it is found, by name, on the line that a {@code //!} marks. */
class ForbiddenCodeTest {

    /**
     * One way around the rules.
     *
     * @param used the first thing that is found
     */
    record Trick(String used, String source) {
        int line() {
            List<String> lines = source.lines().toList();
            return IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).contains("//!"))
                            .findFirst()
                            .orElseThrow()
                    + 1;
        }

        @Override
        public String toString() {
            return used + " in " + source.lines().toList().get(line() - 1).strip();
        }
    }

    /** Statements in a method. */
    private static Trick code(String used, String statement) {
        return type(used, """
                public final class Trick {
                    public static Object run(Object o) throws Throwable {
                        int before = 1;
                        %s //!
                        return before;
                    }
                }
                """.formatted(statement));
    }

    /** A whole file, but for its first line. */
    private static Trick type(String used, String source) {
        return new Trick(used, "package fromscratch;\n" + source);
    }

    static List<Trick> tricks() {
        return List.of(
                // Ending the process, and the environment.
                code("java.lang.System.exit", "System.exit(0);"),
                code("java.lang.System.exit", "\\u0053ystem.\\u0065xit(0);"),
                code("java.lang.System.exit", "java.util.function.IntConsumer c = System::exit;"),
                code("java.lang.System.exit", "Runnable r = () -> System.exit(1);"),
                code("java.lang.System.exit", "Runnable r = () -> { Runnable s = () -> System.exit(1); s.run(); };"),
                code("java.lang.Runtime.exit", "Runtime.getRuntime().exit(0);"),
                code("java.lang.Runtime.halt", "Runtime.getRuntime().halt(0);"),
                code("java.lang.Runtime.exec", "Runtime.getRuntime().exec(\"ls\");"),
                code("java.lang.Runtime.addShutdownHook", "Runtime.getRuntime().addShutdownHook(null);"),
                code("java.lang.System.getProperty", "System.getProperty(\"user.dir\");"),
                code("java.lang.System.getProperties", "System.getProperties();"),
                code("java.lang.System.setProperty", "System.setProperty(\"jqwik.database\", \"x\");"),
                code("java.lang.System.getenv", "System.getenv(\"GITHUB_TOKEN\");"),
                code("java.lang.System.getenv", "System.getenv();"),
                code("java.lang.Boolean.getBoolean", "Boolean.getBoolean(\"x\");"),
                code("java.lang.Integer.getInteger", "Integer.getInteger(\"x\");"),
                code("java.lang.Long.getLong", "Long.getLong(\"x\");"),
                code("java.lang.System.setOut", "System.setOut(null);"),
                code("java.lang.System.setErr", "System.setErr(System.out);"),
                code("java.lang.System.in", "System.in.read();"),
                code("java.lang.System.load", "System.load(\"/tmp/x.so\");"),
                code("java.lang.System.loadLibrary", "System.loadLibrary(\"x\");"),
                code("java.lang.System.getLogger", "System.getLogger(\"x\");"),
                code("java.lang.System.console", "System.console();"),
                code("java.util.TimeZone.setDefault", "java.util.TimeZone.setDefault(null);"),
                code("java.lang.ProcessBuilder", "Object p = (ProcessBuilder) o;"),
                code("java.lang.ProcessBuilder", "new ProcessBuilder(\"ls\").start();"),
                code("java.lang.ProcessHandle.current", "ProcessHandle.current();"),

                // Reflection and its like.
                code("java.lang.Class.forName", "Class.forName(\"java.lang.System\");"),
                code("java.lang.Class.getMethod", "o.getClass().getMethod(\"x\");"),
                code("java.lang.Class.getDeclaredFields", "Trick.class.getDeclaredFields();"),
                code("java.lang.Class.getClassLoader", "Object.class.getClassLoader();"),
                code("java.lang.Class.getResourceAsStream", "Trick.class.getResourceAsStream(\"x\");"),
                code("java.lang.Class.getModule", "Trick.class.getModule();"),
                code("java.lang.Class.getRecordComponents", "Trick.class.getRecordComponents();"),
                code("java.lang.Class.newInstance", "Trick.class.newInstance();"),
                code(
                        "java.lang.Class.getMethods",
                        "java.util.function.Function<Class<?>, Object> f = Class::getMethods;"),
                code("java.lang.reflect.Proxy.isProxyClass", "java.lang.reflect.Proxy.isProxyClass(Trick.class);"),
                code("java.lang.invoke.MethodHandles.lookup", "java.lang.invoke.MethodHandles.lookup();"),
                code(
                        "java.lang.invoke.MethodHandles.arrayElementVarHandle",
                        "java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class);"),
                code("java.lang.invoke.VarHandle.fullFence", "java.lang.invoke.VarHandle.fullFence();"),
                code("java.lang.invoke.LambdaMetafactory", "Object c = java.lang.invoke.LambdaMetafactory.class;"),
                code(
                        "java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater",
                        "java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(Trick.class, \"x\");"),
                code("sun.misc.Unsafe.getUnsafe", "sun.misc.Unsafe.getUnsafe();"),
                code(
                        "sun.reflect.ReflectionFactory.getReflectionFactory",
                        "sun.reflect.ReflectionFactory.getReflectionFactory();"),
                code("com.sun.net.httpserver.HttpServer.create", "com.sun.net.httpserver.HttpServer.create();"),
                code("jdk.net.ExtendedSocketOptions", "Object c = jdk.net.ExtendedSocketOptions.class;"),
                code("java.lang.instrument.Instrumentation", "Object c = java.lang.instrument.Instrumentation.class;"),
                code(
                        "java.lang.management.ManagementFactory.getRuntimeMXBean",
                        "java.lang.management.ManagementFactory.getRuntimeMXBean();"),
                code("javax.script.ScriptEngineManager", "new javax.script.ScriptEngineManager();"),

                // Threads.
                code("java.lang.Thread", "new Thread(() -> {}).start();"),
                code("java.lang.Thread.currentThread", "Thread.currentThread();"),
                code("java.lang.Thread.sleep", "Thread.sleep(1);"),
                code("java.lang.Thread.onSpinWait", "Thread.onSpinWait();"),
                code(
                        "java.lang.Class.forName",
                        "Class.forName(\"java.lang.Thread\").getMethod(\"startVirtualThread\", Runnable.class);"),
                code(
                        "java.util.concurrent.Executors.newCachedThreadPool",
                        "java.util.concurrent.Executors.newCachedThreadPool();"),
                code(
                        "java.util.concurrent.CompletableFuture.runAsync",
                        "java.util.concurrent.CompletableFuture.runAsync(() -> {});"),
                code("java.util.concurrent.ForkJoinPool.commonPool", "java.util.concurrent.ForkJoinPool.commonPool();"),
                code("java.util.concurrent.locks.ReentrantLock", "new java.util.concurrent.locks.ReentrantLock();"),
                code("java.util.Timer", "new java.util.Timer();"),
                code("java.lang.Object.wait", "synchronized (o) { o.wait(); }"),
                code("java.lang.Object.wait", "new Trick().wait(1);"),
                code("java.util.concurrent.TimeUnit.sleep", "java.util.concurrent.TimeUnit.DAYS.sleep(1);"),
                code("java.lang.Object.notifyAll", "synchronized (o) { o.notifyAll(); }"),
                code("java.lang.ThreadLocal", "new ThreadLocal<String>();"),
                code("java.util.List.parallelStream", "java.util.List.of(1).parallelStream();"),
                code("java.util.ArrayList.parallelStream", "new java.util.ArrayList<>().parallelStream();"),
                code("java.util.stream.IntStream.parallel", "java.util.stream.IntStream.range(0, 9).parallel();"),
                code("java.util.stream.Stream.parallel", "java.util.stream.Stream.of(1).parallel();"),
                code("java.util.Arrays.parallelSetAll", "java.util.Arrays.parallelSetAll(new int[3], i -> i);"),
                code(
                        "java.util.stream.StreamSupport.stream(Spliterator,boolean)",
                        "java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true);"),
                code(
                        "java.util.stream.StreamSupport.stream(Spliterator,boolean)",
                        "java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), o == null ? true : false);"),
                code(
                        "java.util.stream.StreamSupport.stream(Spliterator,boolean)",
                        "boolean no = false; java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), no);"),
                code(
                        "java.util.stream.StreamSupport.stream(Spliterator,boolean)",
                        "java.util.function.BiFunction<java.util.Spliterator<Object>, Boolean, Object> f = java.util.stream.StreamSupport::stream;"),
                code(
                        "java.util.concurrent.ConcurrentHashMap.forEach(long,BiConsumer)",
                        "new java.util.concurrent.ConcurrentHashMap<Object, Object>().forEach(1, (k, v) -> {});"),
                code(
                        "java.util.concurrent.ConcurrentHashMap.reduceValues",
                        "new java.util.concurrent.ConcurrentHashMap<Object, Object>().reduceValues(1, (a, b) -> a);"),
                code("java.util.Arrays.parallelPrefix", "java.util.Arrays.parallelPrefix(new int[3], Integer::sum);"),
                code(
                        "java.util.concurrent.LinkedBlockingQueue",
                        "new java.util.concurrent.LinkedBlockingQueue<Object>().take();"),
                code("java.lang.ref.Cleaner.create", "java.lang.ref.Cleaner.create();"),

                // Files, network, serialization, loading.
                code("java.io.File", "new java.io.File(\"x\").delete();"),
                code("java.io.FileWriter", "new java.io.FileWriter(\"x\");"),
                code("java.io.FileOutputStream", "new java.io.FileOutputStream(java.io.FileDescriptor.out).write(1);"),
                code("new java.io.PrintStream", "new java.io.PrintStream(\"x\");"),
                code("new java.util.Formatter(String)", "new java.util.Formatter(\"file\");"),
                code("new java.io.PrintWriter(String)", "new java.io.PrintWriter(\"file\");"),
                type("new java.util.Scanner(File)", """
                        public final class Trick {
                            static Object run(java.io.File file) throws Exception {
                                return new java.util.Scanner(file); //!
                            }
                        }
                        """),
                code("new java.io.PrintStream", "new java.io.PrintStream(System.out);"),
                code("java.io.File", "new java.util.Scanner((java.io.File) o);"),
                code("java.nio.file.Path.of", "java.nio.file.Files.readString(java.nio.file.Path.of(\"x\"));"),
                code("java.nio.file.Paths.get", "java.nio.file.Paths.get(\"x\");"),
                code("java.nio.ByteBuffer.allocateDirect", "java.nio.ByteBuffer.allocateDirect(1 << 30);"),
                code("java.net.Socket", "new java.net.Socket(\"localhost\", 1);"),
                code("java.net.InetAddress.getByName", "java.net.InetAddress.getByName(\"example.org\");"),
                code("java.net.URL", "new java.net.URL(\"http://example.org\").openStream();"),
                code("java.net.http.HttpClient.newHttpClient", "java.net.http.HttpClient.newHttpClient();"),
                code("java.io.ObjectInputStream", "((java.io.ObjectInputStream) o).readObject();"),
                code("java.io.ObjectOutputStream", "new java.io.ObjectOutputStream(System.out);"),
                code("java.util.ServiceLoader.load", "java.util.ServiceLoader.load(Runnable.class);"),
                code("java.util.ResourceBundle.getBundle", "java.util.ResourceBundle.getBundle(\"x\");"),
                code("java.lang.ClassLoader.getSystemClassLoader", "ClassLoader.getSystemClassLoader();"),
                code("java.net.URLClassLoader", "new java.net.URLClassLoader(null);"),
                code("java.lang.ModuleLayer.boot", "ModuleLayer.boot();"),
                code("java.util.logging.Logger.getLogger", "java.util.logging.Logger.getLogger(\"x\");"),
                code("java.util.prefs.Preferences.userRoot", "java.util.prefs.Preferences.userRoot();"),
                code(
                        "java.lang.reflect.UndeclaredThrowableException",
                        "try { o.hashCode(); } catch (java.lang.reflect.UndeclaredThrowableException e) { before++; }"),
                code("java.lang.Thread", "Object a = new Thread[3];"),
                code("java.lang.Thread", "Object a = new Thread[3][4];"),
                code("java.lang.Thread", "boolean b = o instanceof Thread;"),
                code("java.lang.Thread", "Object c = Thread[].class;"),

                // Who is calling.
                code("java.lang.Exception.getStackTrace", "new Exception().getStackTrace();"),
                code("java.lang.StackWalker.getInstance", "StackWalker.getInstance();"),
                code("java.lang.StackTraceElement", "((Throwable) o).setStackTrace(new StackTraceElement[0]);"),
                code(
                        "fromscratch.given.TodoException.getStackTrace",
                        "new fromscratch.given.TodoException(\"x\").getStackTrace();"),

                // The kit itself.
                code("fromscratch.grader.wire.Calls.disconnect", "fromscratch.grader.wire.Calls.disconnect();"),
                code(
                        "org.opentest4j.TestAbortedException",
                        "if (o != null) { throw (org.opentest4j.TestAbortedException) o; }"),

                // Declarations.
                type("java.lang.Thread", """
                        public final class Trick
                                extends Thread { //!
                            private final int x;
                            Trick() {
                                x = 1;
                            }
                        }
                        """),
                type("java.lang.ClassLoader", """
                        import java.lang.ClassLoader;
                        public final class Trick extends ClassLoader { //!
                        }
                        """),
                type("java.lang.instrument.ClassFileTransformer", """
                        public interface Trick
                            extends java.lang.instrument.ClassFileTransformer { //!
                        }
                        """),
                type("java.io.Externalizable", """
                        abstract class Trick implements java.io.Externalizable { //!
                            @Override
                            public void writeExternal(java.io.ObjectOutput out) {
                            }
                        }
                        """),
                type("native", """
                        public final class Trick {
                            static int ok = 1;

                            public static native int run(); //!
                        }
                        """),
                type("java.lang.Object.finalize", """
                        public final class Trick {
                            static int ok = 1;

                            @Override
                            protected void finalize() { //!
                                ok++;
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick {
                            static int x;
                            static {
                                x = 1;
                                System.exit(x); //!
                            }
                        }
                        """),
                type("java.lang.System.getenv", """
                        public final class Trick {
                            private static final String HOME =
                                    System.getenv("HOME"); //!
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick {
                            static Object run() {
                                return new Nested().new Deeper();
                            }
                            static class Nested {
                                class Deeper {
                                    void run() {
                                        new Object() {
                                            void f() {
                                                System.exit(0); //!
                                            }
                                        }.f();
                                    }
                                }
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public enum Trick {
                            A {
                                @Override
                                void f() {
                                    System.exit(0); //!
                                }
                            };
                            abstract void f();
                        }
                        """),
                type("java.lang.System.exit", """
                        public interface Trick {
                            default void f() {
                                System.exit(0); //!
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public record Trick(int x) {
                            public Trick {
                                System.exit(0); //!
                            }
                        }
                        """),
                type("fromscratch.Trick.Own.getStackTrace", """
                        public final class Trick {
                            static class Own extends RuntimeException {}
                            static Object run() {
                                return new Own().getStackTrace(); //!
                            }
                        }
                        """),
                type("fromscratch.Trick.Own.getStackTrace", """
                        public final class Trick {
                            static final Own OWN = new Own();
                            static class Own extends RuntimeException {
                                Object mine() {
                                    return getStackTrace(); //!
                                }
                            }
                        }
                        """),
                type("fromscratch.Trick.Bag.parallelStream", """
                        public final class Trick {
                            static class Bag extends java.util.ArrayList<String> {}
                            static Object run(Bag bag) {
                                return bag
                                    .parallelStream(); //!
                            }
                        }
                        """),
                // What a class inherits is not its own, whatever else declares the same.
                type("fromscratch.Trick.Told.getStackTrace", """
                        public final class Trick {
                            interface Told {
                                StackTraceElement[] getStackTrace();
                            }
                            static class Own extends RuntimeException implements Told {}
                            static Object run() {
                                Told own = new Own();
                                return own.getStackTrace(); //!
                            }
                        }
                        """),
                type("fromscratch.Trick.Own.getStackTrace", """
                        public final class Trick {
                            interface Hides {
                                private StackTraceElement[] getStackTrace() {
                                    return null;
                                }
                            }
                            static class Own extends RuntimeException implements Hides {}
                            static Object run() {
                                return new Own().getStackTrace(); //!
                            }
                        }
                        """),
                type("implements java.util.stream.BaseStream", """
                        abstract class Trick
                                implements java.util.stream.BaseStream<String, Trick> { //!
                        }
                        """),
                type("java.lang.Throwable.printStackTrace(PrintWriter)", """
                        public final class Trick {
                            static Object run(Throwable e) {
                                java.io.StringWriter text = new java.io.StringWriter();
                                e.printStackTrace(new java.io.PrintWriter(text)); //!
                                return text.toString();
                            }
                        }
                        """),

                // Code that something calls after all, though it looks like an attempt.
                type("java.lang.System.exit", """
                        public final class Trick {
                            public static void main(String[] args) {
                                System.exit(0); //!
                            }
                            static void run() {
                                main(null);
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick {
                            public static void main(String... args) {
                                help();
                            }
                            private static void help() {
                                System.exit(0); //!
                            }
                            static Object run() {
                                java.util.function.Consumer<String[]> start = Trick::main;
                                return start;
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick {
                            static class Demo {
                                public static void main(String[] args) {
                                    System.exit(0); //!
                                }
                            }
                            static class Heir extends Demo {}
                            static {
                                Heir.main(null);
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public enum Trick {
                            A {
                                @Override
                                public String toString() {
                                    return help();
                                }
                            };
                            private static String help() {
                                System.exit(0); //!
                                return "";
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick implements Runnable, AutoCloseable, Comparable<Trick> {
                            public void run() {}
                            public void close() {}
                            public int compareTo(Trick other) {
                                System.exit(0); //!
                                return 0;
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick implements java.io.Serializable {
                            private Object readResolve() {
                                return help();
                            }
                            private static Object help() {
                                System.exit(0); //!
                                return null;
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick {
                            static Object run() {
                                return (Runnable & java.io.Serializable) () -> System.exit(0); //!
                            }
                        }
                        """),
                type("java.lang.System.exit", """
                        public final class Trick {
                            static Object run() {
                                return $deserializeLambda$(null);
                            }
                            private static Object $deserializeLambda$(java.lang.invoke.SerializedLambda lambda) {
                                System.exit(0); //!
                                return null;
                            }
                        }
                        """));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void a_trick_is_found_by_name_and_line(Trick trick) {
        Inspection inspection = Inspected.of(Inspected.course("Trick"), Map.of("Trick.java", trick.source()));
        assertThat(Inspected.told(inspection, "Trick"))
                .first()
                .isEqualTo("Trick.java:" + trick.line() + " " + trick.used());
        assertThat(inspection.admitted()).isEmpty();
    }
}
