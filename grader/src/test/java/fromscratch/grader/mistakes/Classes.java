package fromscratch.grader.mistakes;

import fromscratch.grader.judge.Compilation;
import fromscratch.grader.judge.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Exercises compiled in memory, in a class loader that also loads the check classes afresh, so that these meet them as
 * they meet a student's classes in {@code mvn test}.
 */
public final class Classes extends ClassLoader {
    private static final Compiler COMPILER = compiler();

    private final Map<String, byte[]> compiled;

    private Classes(Map<String, byte[]> compiled) {
        super(Classes.class.getClassLoader());
        this.compiled = compiled;
    }

    /** Compiles {@code sources}, text by file name. */
    public static Classes compile(Map<String, String> sources) {
        Compilation compilation = COMPILER.compile(sources);
        if (!compilation.errors().isEmpty()) {
            throw new IllegalArgumentException("does not compile: " + compilation.errors());
        }
        return new Classes(compilation.classes());
    }

    private static Compiler compiler() {
        try {
            return new Compiler(
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(Path::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = compiled.get(name);
            if (bytes == null && name.startsWith("fromscratch.grader.checks.")) {
                bytes = bytesOf(name);
            }
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }

    private byte[] bytesOf(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
