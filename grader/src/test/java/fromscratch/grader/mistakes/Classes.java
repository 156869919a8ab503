package fromscratch.grader.mistakes;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Exercises compiled in memory with the judge's own compiler.
 *
 * @param compiled the bytes of each class, by its full name
 */
public record Classes(Map<String, byte[]> compiled) {
    private static final Compiler COMPILER = compiler();

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
}
