package fromscratch.grader.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Location;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a submission in memory, against the given classes and the stand-ins.
 *
 * <p>A file that does not compile is left out and the others are compiled without it; where they call it, they meet the
 * stand-in of the same name. Nothing is read from the submission but the texts handed over, and no annotation is
 * processed.
 */
public final class Compiler implements AutoCloseable {
    private static final String PACKAGE = "fromscratch";

    /** Strings are joined by plain calls, as in {@code mvn test}: to link one {@code +} takes a cold worker milliseconds. */
    private static final List<String> OPTIONS = Stream.concat(
                    Stream.of("-proc:none", "-Xlint:none", "-nowarn", "-Xmaxerrs", "1000", "-XDstringConcat=inline"),
                    level())
            .toList();

    private final JavaCompiler javac;
    private final StandardJavaFileManager standard;

    /**
     * Makes a compiler.
     *
     * @param classPath what the submission may refer to
     * @throws IllegalStateException if this Java has no compiler
     */
    public Compiler(List<Path> classPath) throws IOException {
        javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("this is a Java runtime without a compiler: a JDK 17 or newer is needed");
        }
        standard = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of()); // else sources are looked for there too
    }

    /**
     * The language and the library of Java 17, as in {@code mvn test}. On 17 itself the library is the right one anyway,
     * and compiling is quicker without looking it up in the archive of old releases.
     */
    private static Stream<String> level() {
        return Runtime.version().feature() == 17
                ? Stream.of("-source", "17", "-target", "17")
                : Stream.of("--release", "17");
    }

    /** Compiles {@code sources}, the text of each file by its name. */
    public Compilation compile(Map<String, String> sources) {
        return compile(sources, "-g");
    }

    /** Compiles {@code sources} so that the classes do not know their lines, and no error can name one. */
    public Compilation compileWithoutLines(Map<String, String> sources) {
        return compile(sources, "-g:none");
    }

    private Compilation compile(Map<String, String> sources, String debug) {
        List<String> options = Stream.concat(OPTIONS.stream(), Stream.of(debug)).toList();
        Map<String, String> left = new TreeMap<>(sources);
        Map<String, Compilation.Failure> errors = new TreeMap<>();
        List<Finding> remarks = new ArrayList<>();
        while (!left.isEmpty()) {
            Attempt attempt = new Attempt(left, options);
            attempt.run();
            if (attempt.brokeDown) {
                attempt.refuseAll(culprits(left, options));
            }
            if (attempt.isClean()) {
                return new Compilation(attempt.files.classes(), errors, remarks);
            }
            remarks.addAll(attempt.misplaced);
            errors.putAll(attempt.errors);
            left.keySet().removeAll(attempt.refused);
        }
        return new Compilation(Map.of(), errors, remarks);
    }

    /**
     * The files to blame when the compiler itself breaks down, which only monstrous sources bring about: those that break
     * it on their own, or if none does, the longest.
     */
    private Set<String> culprits(Map<String, String> sources, List<String> options) {
        Set<String> culprits = new HashSet<>();
        sources.forEach((name, text) -> {
            Attempt alone = new Attempt(Map.of(name, text), options);
            alone.run();
            if (alone.brokeDown) {
                culprits.add(name);
            }
        });
        if (culprits.isEmpty()) {
            sources.entrySet().stream()
                    .max(Comparator.comparingInt(source -> source.getValue().length()))
                    .map(Map.Entry::getKey)
                    .ifPresent(culprits::add);
        }
        return culprits;
    }

    @Override
    public void close() throws IOException {
        standard.close();
    }

    /** One run of the compiler over the files that are still in the game. */
    private final class Attempt {
        private final List<Source> sources;
        private final List<String> options;
        private final MemoryFiles files = new MemoryFiles(standard);
        private final Map<String, Compilation.Failure> errors = new TreeMap<>();
        private final List<Finding> misplaced = new ArrayList<>();
        private final Set<String> refused = new HashSet<>();
        private boolean brokeDown;

        Attempt(Map<String, String> texts, List<String> options) {
            this.options = options;
            sources = texts.entrySet().stream()
                    .map(file -> new Source(file.getKey(), file.getValue()))
                    .toList();
        }

        void run() {
            JavacTask task = (JavacTask) javac.getTask(Writer.nullWriter(), files, this::note, options, null, sources);
            try {
                task.parse().forEach(this::requirePackage);
                if (isClean()) {
                    task.analyze();
                }
                if (isClean()) {
                    task.generate();
                }
            } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
                brokeDown = true;
            }
            files.sourcesOfLargeClasses()
                    .forEach(file ->
                            refuse(new Location(file, 1), "a class of more than a megabyte", Findings::classTooLarge));
        }

        /** Refuses a file of another package, before anything of it can stand in the way of the kit's own classes. */
        private void requirePackage(CompilationUnitTree unit) {
            String declared =
                    unit.getPackageName() == null ? "-" : unit.getPackageName().toString();
            if (!declared.equals(PACKAGE)) {
                String path = unit.getSourceFile().toUri().getPath();
                String file = path.substring(path.lastIndexOf('/') + 1);
                refused.add(file);
                misplaced.add(Findings.wrongPackage(file, declared));
            }
        }

        private void note(Diagnostic<? extends JavaFileObject> diagnostic) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
                return;
            }
            if (diagnostic.getSource() instanceof Source source) {
                Location place = new Location(source.name, (int) Math.max(1, diagnostic.getLineNumber()));
                String words = diagnostic.getMessage(Locale.ROOT);
                refuse(place, words, CompilerMessage.of(diagnostic.getCode(), words, place, source.line(place.line())));
            } else {
                brokeDown = true; // an error that stands nowhere
            }
        }

        void refuseAll(Set<String> culprits) {
            culprits.forEach(file ->
                    refuse(new Location(file, 1), "the compiler gives up on this file", Findings::compilerGivesUp));
        }

        private void refuse(Location place, String message, Function<Location, Finding> finding) {
            refuse(place, message, finding.apply(place));
        }

        private void refuse(Location place, String message, Finding finding) {
            refused.add(place.file());
            errors.putIfAbsent(place.file(), new Compilation.Failure(place, message, finding));
        }

        boolean isClean() {
            return refused.isEmpty() && !brokeDown;
        }
    }

    /** The text of one file. */
    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///fromscratch/" + name), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        /** The text of a line, counted from 1. */
        String line(int number) {
            return text.lines().skip(number - 1L).findFirst().orElse("");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
