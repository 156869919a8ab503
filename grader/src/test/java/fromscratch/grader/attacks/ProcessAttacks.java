package fromscratch.grader.attacks;

import fromscratch.grader.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Attacks of running code on the process it runs in, on the machine, and on time. */
final class ProcessAttacks {
    private static final String ENDED = "Softmax.forward terminó el proceso de golpe";
    private static final String ENDLESS = "Softmax.forward gastó ";

    private ProcessAttacks() {}

    private static Attack before(String name, String code, int... numbers) {
        return Attack.on("Softmax", name, numbers).before("Softmax.forward", code);
    }

    /** Code that may throw anything. */
    private static Attack risky(String name, String code, int... numbers) {
        return before(
                name, "try {\n" + code + "\n} catch (Exception e) { throw new IllegalStateException(e); }", numbers);
    }

    static List<Attack> all() {
        return Stream.of(endings(), loops(), threads(), memory(), state(), access())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> endings() {
        return List.of(
                before("exit", "System.exit(0);", 21)
                        .isForbidden("java.lang.System.exit")
                        .unpoliced("crashed 0", ENDED),
                before("exit in unicode escapes", "\\u0053ystem.\\u0065xit(0);", 17)
                        .isForbidden("java.lang.System.exit")
                        .unpoliced("crashed 0", ENDED),
                before("halt", "Runtime.getRuntime().halt(0);", 22)
                        .isForbidden("java.lang.Runtime.halt")
                        .unpoliced("crashed 0", ENDED),
                before("locale of another", "java.util.Locale.setDefault(java.util.Locale.GERMANY);", 37)
                        .before(
                                "MeanSquaredError.loss",
                                "if (java.util.Locale.getDefault() == java.util.Locale.GERMANY) throw new IllegalStateException();")
                        .gets("passed 10"),
                before("exit in a main that is called", "main(null);")
                        .member("Softmax", "public static void main(String[] args) { System.exit(0); }")
                        .isForbidden("java.lang.System.exit")
                        .unpoliced("crashed 0", ENDED),
                before("exit in a main that an heir lends", "Heir.start();")
                        .member("Softmax", """
                        static class Demo { public static void main(String[] args) { System.exit(0); } }
                        static class Heir extends Demo {
                            static void start() {
                                java.util.function.Consumer<String[]> start = Heir::main;
                                start.accept(null);
                            }
                        }
                        """)
                        .isForbidden("java.lang.System.exit")
                        .unpoliced("crashed 0", ENDED),
                risky(
                                "exit in a main that is looked up",
                                "Softmax.class.getMethod(\"main\", String[].class).invoke(null, (Object) null);")
                        .member("Softmax", "public static void main(String[] args) { System.exit(0); }")
                        .isForbidden("java.lang.Class.getMethod")
                        .unpoliced("crashed 0", "NoSuchMethodException"),
                risky("crash of the virtual machine", """
                        java.lang.reflect.Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
                        field.setAccessible(true);
                        Object unsafe = field.get(null);
                        unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
                        """, 53)
                        .isForbidden("java.lang.Class.forName")
                        .unpoliced("crashed 0", ENDED),
                before("thread that stops itself", "if (logits != null) throw new ThreadDeath();")
                        .gets("crashed 0", "Softmax.forward terminó con ThreadDeath"));
    }

    private static List<Attack> loops() {
        return List.of(
                before("busy loop", "while (logits != null) {}", 24).gets("timed-out 0", ENDLESS),
                before("loop that catches everything", """
                        while (true) {
                            try {
                                throw new Error();
                            } catch (Throwable again) {
                                continue;
                            }
                        }
                        """, 26)
                        .instead("Softmax.forward", """
                        while (true) {
                            try {
                                throw new Error();
                            } catch (Throwable again) {
                                continue;
                            }
                        }
                        """)
                        .gets("timed-out 0", ENDLESS),
                Attack.on("Softmax", "endless static initializer", 36)
                        .member("Softmax", "static { while (Math.sqrt(4) > 1) {} }")
                        .gets("timed-out 0", ENDLESS),
                Attack.on("Softmax", "static initializer that fails", 36)
                        .member(
                                "Softmax",
                                "static final int ZERO = 0; static final int BAD = 1 / Math.abs(ZERO * (int) Math.sqrt(4));")
                        .gets("crashed 0", "ArithmeticException: / by zero"),
                risky("waits for itself", "Thread.currentThread().join();", 27)
                        .isForbidden("java.lang.Thread.currentThread")
                        .unpoliced("timed-out 0", "Softmax.forward no terminó en "),
                before("endless recursion", "forward(logits);", 31)
                        .gets("crashed 0", "StackOverflowError: ¿se llama a sí mismo sin fin?"));
    }

    private static List<Attack> threads() {
        return List.of(
                before(
                                "threads left behind",
                                "new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } }).start();",
                                29)
                        .isForbidden("java.lang.Thread")
                        .unpoliced("* *"), // right, until there are as many as there may be
                before(
                                "threads left behind in the next exercise's way",
                                "new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } }).start();",
                                29)
                        .before(
                                "MeanSquaredError.loss",
                                "if (Thread.activeCount() > 2) throw new IllegalStateException(\"not alone\");")
                        .leaves(Map.of("Softmax", "forbidden 0", "MeanSquaredError", "forbidden 0"))
                        .unpoliced("* *"),
                before("thread bomb", """
                        while (true) {
                            new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start();
                        }
                        """, 28)
                        .instead("Softmax.forward", """
                        while (true) {
                            Thread thread = new Thread(() -> {
                                try {
                                    Thread.sleep(100_000);
                                } catch (InterruptedException e) {
                                    return;
                                }
                            });
                            thread.start();
                        }
                        """)
                        .isForbidden("java.lang.Thread")
                        .unpoliced("* 0"),
                risky("fork bomb", """
                        String java = System.getProperty("java.home") + "/bin/java";
                        for (int i = 0; i < 8; i++) {
                            new ProcessBuilder(java, "-Xmx16m", "-cp", System.getProperty("java.class.path"),
                                    "fromscratch.grader.worker.Worker").start();
                        }
                        """, 28)
                        .isForbidden("java.lang.System.getProperty")
                        .unpoliced("* *")
                        .needs(
                                Sandbox.UNSHARE,
                                "nothing but a process namespace of its own ends what a process has started and disowned"),
                risky("shell", "new ProcessBuilder(\"/bin/sh\", \"-c\", \"touch @MARK@\").start().waitFor();", 28)
                        .isForbidden("java.lang.ProcessBuilder")
                        .unpoliced("crashed 0", "IOException")
                        .needs(Sandbox.DOCKER, "without walls a shell is there"),
                before("uncaught exception handler", """
                        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> { while (true) {} });
                        if (true) throw new IllegalStateException("uncaught");
                        """)
                        .isForbidden("java.lang.Thread.UncaughtExceptionHandler")
                        .unpoliced("crashed 0", "IllegalStateException: uncaught"),
                Attack.on("Softmax", "finalizer that loops")
                        .member("Softmax", "@Override @Deprecated protected void finalize() { while (true) {} }")
                        .before("Softmax.forward", "new Softmax(); System.gc();")
                        .isForbidden("java.lang.Object.finalize")
                        .unpoliced("passed 10"),
                risky("shutdown hook that writes a result", """
                        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                            try {
                                java.nio.file.Files.writeString(java.nio.file.Path.of("@MARK@"), "<testsuite/>");
                            } catch (java.io.IOException e) {
                                return;
                            }
                        }));
                        """, 39, 40)
                        .isForbidden("java.lang.Thread")
                        .unpoliced("passed 10"));
    }

    private static List<Attack> memory() {
        return List.of(
                before("heap", """
                        java.util.List<long[]> hoard = new java.util.ArrayList<>();
                        while (true) {
                            hoard.add(new long[1 << 20]);
                        }
                        """, 30).instead("Softmax.forward", """
                        java.util.List<long[]> hoard = new java.util.ArrayList<>();
                        while (true) {
                            hoard.add(new long[1 << 20]);
                        }
                        """).gets("crashed 0", "OutOfMemoryError"),
                before(
                                "array of 2 billion entries",
                                "if (new double[Integer.MAX_VALUE - 8].length > 0) return logits;",
                                38)
                        .gets("crashed 0", "OutOfMemoryError"),
                risky("direct memory", """
                        java.util.List<Object> hoard = new java.util.ArrayList<>();
                        while (hoard.size() < 100_000) {
                            hoard.add(java.nio.ByteBuffer.allocateDirect(1 << 24));
                        }
                        """, 30)
                        .isForbidden("java.nio.ByteBuffer.allocateDirect")
                        .unpoliced("crashed 0", "OutOfMemoryError"),
                risky("memory beside the heap", """
                        java.lang.reflect.Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
                        field.setAccessible(true);
                        Object unsafe = field.get(null);
                        for (int i = 0; i < 64; i++) {
                            unsafe.getClass().getMethod("allocateMemory", long.class).invoke(unsafe, 1L << 26);
                        }
                        """, 30)
                        .isForbidden("java.lang.Class.forName")
                        .unpoliced("crashed 0", "InvocationTargetException")
                        .needs(Sandbox.PRLIMIT, "without a limit on memory it would get four gigabytes"),
                risky("metaspace", """
                        java.util.List<Object> hoard = new java.util.ArrayList<>();
                        while (hoard.size() < 1_000_000) {
                            ClassLoader loader = new ClassLoader(Softmax.class.getClassLoader()) {};
                            hoard.add(java.lang.reflect.Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (p, m, a) -> null));
                        }
                        """, 30)
                        .isForbidden("java.lang.Class.getClassLoader")
                        .unpoliced("* 0"),
                before("megabytes of output", """
                        String line = "x".repeat(1 << 18);
                        System.out.println(line);
                        System.err.println(line);
                        """, 33).gets("passed 10", "xxxx"));
    }

    private static List<Attack> state() {
        return List.of(
                before("settings of the virtual machine", """
                        java.util.Locale.setDefault(java.util.Locale.GERMANY);
                        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("GMT+9"));
                        System.setOut(null);
                        System.setProperty("line.separator", "!");
                        """, 37)
                        .isForbidden("java.util.TimeZone.setDefault")
                        .unpoliced("passed 10"),
                Attack.on("Softmax", "answers kept in statics", 52)
                        .member("Softmax", "static Matrix first;")
                        .before("Softmax.forward", "if (first != null) return first;")
                        .instead("Softmax.forward", """
                        if (first == null) {
                            Matrix e = logits.map(Math::exp);
                            first = e.timesColumn(e.rowSums().map(sum -> 1 / sum));
                        }
                        return first;
                        """)
                        .gets("failed 3", "Softmax.forward debía tener forma"),
                before("reads standard input", """
                        try {
                            if (System.in.read() >= 0) return logits;
                        } catch (java.io.IOException e) {
                            return logits;
                        }
                        """)
                        .isForbidden("java.lang.System.in")
                        .unpoliced("passed 10"));
    }

    private static List<Attack> access() {
        return List.of(
                risky("reads another student's work", """
                        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("@CLASS@"))) {
                            files.forEach(System.out::println);
                        }
                        """, 57)
                        .isForbidden("java.nio.file.Path.of")
                        .unpoliced("crashed 0", "NoSuchFileException")
                        .needs(Sandbox.DOCKER, "only a file system of its own hides files that everybody may read"),
                risky("reads the processes", """
                        long others = ProcessHandle.allProcesses().filter(p -> p.pid() > 9).count();
                        String parent = ProcessHandle.current().parent().flatMap(p -> p.info().command()).orElse("");
                        if (others > 0 || parent.endsWith("java")) throw new IllegalStateException(others + " " + parent);
                        """, 57)
                        .isForbidden("java.lang.ProcessHandle.allProcesses")
                        .unpoliced("passed 10")
                        .needs(Sandbox.UNSHARE, "without a process namespace of its own it sees them all"),
                before("reads the environment", """
                        java.util.Set<String> names = new java.util.TreeSet<>(System.getenv().keySet());
                        names.removeAll(java.util.List.of("PWD", "SystemRoot"));
                        if (!names.isEmpty()) throw new IllegalStateException(names.toString());
                        """, 43, 57)
                        .isForbidden("java.lang.System.getenv")
                        .unpoliced("passed 10"),
                risky(
                                "writes a file",
                                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"@MARK@\"), \"won\");",
                                34,
                                39)
                        .isForbidden("java.nio.file.Path.of")
                        .unpoliced("crashed 0", "Exception")
                        .needs(Sandbox.DOCKER, "without walls a process writes what its user may write"),
                risky("fills the disk", """
                        java.nio.file.Path file = java.nio.file.Files.createTempFile("fill", null);
                        try (var out = java.nio.file.Files.newOutputStream(file, java.nio.file.StandardOpenOption.DELETE_ON_CLOSE)) {
                            while (true) {
                                out.write(new byte[1 << 20]);
                            }
                        }
                        """, 34)
                        .instead("Softmax.forward", """
                        try (var out = java.nio.file.Files.newOutputStream(
                                java.nio.file.Files.createTempFile("fill", null), java.nio.file.StandardOpenOption.DELETE_ON_CLOSE)) {
                            while (true) {
                                out.write(new byte[1 << 20]);
                            }
                        } catch (java.io.IOException e) {
                            throw new IllegalStateException(e);
                        }
                        """)
                        .isForbidden("java.nio.file.attribute.FileAttribute")
                        .unpoliced("crashed 0", "IOException")
                        .needs(Sandbox.PRLIMIT, "without a limit on files it would"),
                risky("calls home", """
                        try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), @PORT@)) {
                            socket.getOutputStream().write(1);
                        }
                        """, 35)
                        .isForbidden("java.net.Socket")
                        .unpoliced("crashed 0", "Exception: ")
                        .needs(Sandbox.UNSHARE, "without a network of its own it would get through"),
                risky("asks for a name", "java.net.InetAddress.getByName(\"example.org\");", 35)
                        .isForbidden("java.net.InetAddress.getByName")
                        .unpoliced("crashed 0", "UnknownHostException")
                        .needs(Sandbox.UNSHARE, "without a network of its own it would get an answer"),
                risky("reads the checks", "Class.forName(\"fromscratch.grader.exercises.softmax.SoftmaxChecks\");", 47)
                        .isForbidden("java.lang.Class.forName")
                        .unpoliced(
                                "crashed 0",
                                "ClassNotFoundException: fromscratch.grader.exercises.softmax.SoftmaxChecks"),
                before("asks who is calling", """
                        for (StackTraceElement frame : new Throwable().getStackTrace()) {
                            if (frame.toString().contains("Checks")) return Matrix.zeros(1, 1);
                        }
                        """, 48)
                        .isForbidden("java.lang.Throwable.getStackTrace")
                        .unpoliced("passed 10"),
                before("calls the kit", "fromscratch.grader.wire.Calls.disconnect();", 49)
                        .isForbidden("fromscratch.grader.wire.Calls.disconnect")
                        .unpoliced("passed 10"),
                risky("loads native code", "System.load(\"/tmp/evil.so\");", 53)
                        .isForbidden("java.lang.System.load")
                        .unpoliced("crashed 0", "UnsatisfiedLinkError"),
                Attack.on("Softmax", "native method", 53)
                        .member("Softmax", "static native int evil();")
                        .before("Softmax.forward", "evil();")
                        .isForbidden("native"),
                risky("method handles", """
                        java.lang.invoke.MethodHandles.lookup()
                                .findStatic(System.class, "exit", java.lang.invoke.MethodType.methodType(void.class, int.class));
                        """, 53)
                        .isForbidden("java.lang.invoke.MethodHandles.lookup")
                        .unpoliced("passed 10"),
                Attack.on("Softmax", "attaches to the judge", 53)
                        .before("Softmax.forward", """
                        try {
                            for (var machine : com.sun.tools.attach.VirtualMachine.list()) {
                                if (!machine.displayName().contains("Worker")) com.sun.tools.attach.VirtualMachine.attach(machine);
                            }
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                        """)
                        .isForbidden("com.sun.tools.attach.VirtualMachine.list"),
                before("lambda that exits", "Runnable run = () -> System.exit(0); run.run();", 21)
                        .isForbidden("java.lang.System.exit")
                        .unpoliced("crashed 0", ENDED),
                Attack.on("Softmax", "hides in a class nested elsewhere")
                        .source(
                                "Softmax$Hidden.java",
                                "package fromscratch;\nfinal class Softmax$Hidden {\n  static void run() { System.exit(0); }\n}\n")
                        .before("Softmax.forward", "Softmax$Hidden.run();")
                        .gets("forbidden 0", "en Softmax$Hidden.java:3 aparece java.lang.System.exit")
                        .unpoliced("crashed 0", ENDED));
    }
}
