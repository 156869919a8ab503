package fromscratch.grader.release;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources and calls whatever could compute a result of an exercise: each method, whatever its name and access,
 * that takes some of an exercise's inputs, in every order. The given {@code Matrix} alone is left out.
 */
final class AnswerSearch implements AutoCloseable {
    private static final String GIVEN = "fromscratch.given.Matrix";

    private final URLClassLoader loader;
    private final Class<?> matrix;
    private final Path classes;
    private final Set<String> answers = new LinkedHashSet<>();
    private int tried;

    private AnswerSearch(Path classes) throws ReflectiveOperationException {
        this.classes = classes;
        List<URL> urls = new ArrayList<>(List.of(url(classes)));
        libraries().map(AnswerSearch::url).forEach(urls::add);
        this.loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.matrix = loader.loadClass(GIVEN);
    }

    /** Compiles {@code sources} into {@code classes} and searches them. */
    static AnswerSearch in(List<Path> sources, Path classes) throws IOException, ReflectiveOperationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path =
                String.join(File.pathSeparator, libraries().map(Path::toString).toList());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", classes.toString(), "-cp", path, "-proc:none", "-nowarn");
            boolean compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the tree does not compile");
            }
        }
        AnswerSearch search = new AnswerSearch(classes);
        search.run();
        return search;
    }

    /** The jars on this process's class path: what the grader is built with, but nothing of the kit. */
    private static Stream<Path> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found: {@code Class.method computes …}. */
    Set<String> answers() {
        return answers;
    }

    int methodsTried() {
        return tried;
    }

    private void run() throws ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.startsWith("fromscratch"))
                    .map(name -> name.replace(".class", "").replace(File.separatorChar, '.'))
                    .filter(name -> !name.equals(GIVEN))
                    .sorted()
                    .toList();
            for (String name : names) {
                search(loader.loadClass(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void search(Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getDeclaredMethods()) {
            Object receiver = Modifier.isStatic(method.getModifiers())
                    ? null
                    : instance(type).orElse(null);
            boolean callable = Modifier.isStatic(method.getModifiers()) || receiver != null;
            if (!callable
                    || method.getParameterCount() == 0
                    || !Arrays.stream(method.getParameterTypes()).allMatch(this::isInput)) {
                continue;
            }
            tried++;
            method.setAccessible(true);
            for (Answers.Answer answer : Answers.ALL) {
                for (Object[] arguments : arguments(method.getParameterTypes(), answer.inputs())) {
                    if (isAnswer(answer, call(method, receiver, arguments))) {
                        answers.add(type.getSimpleName() + "." + method.getName() + " computes " + answer.name());
                    }
                }
            }
        }
    }

    private static Optional<Object> instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance());
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty(); // an interface, or it needs something
        }
    }

    private boolean isInput(Class<?> type) {
        return type == matrix || type == double[][].class || type == double.class || type == int[].class;
    }

    /** Every way to fill the parameters with some of the inputs, each input once. */
    private List<Object[]> arguments(Class<?>[] parameters, List<Object> inputs) throws ReflectiveOperationException {
        List<Object[]> ways = new ArrayList<>();
        fill(parameters, inputs, new ArrayList<>(), ways);
        return ways;
    }

    private void fill(Class<?>[] parameters, List<Object> left, List<Object> chosen, List<Object[]> ways)
            throws ReflectiveOperationException {
        if (chosen.size() == parameters.length) {
            ways.add(chosen.toArray());
            return;
        }
        Class<?> wanted = parameters[chosen.size()];
        for (Object input : left) {
            Optional<Object> fitting = as(wanted, input);
            if (fitting.isPresent()) {
                List<Object> rest = new ArrayList<>(left);
                rest.remove(input);
                List<Object> more = new ArrayList<>(chosen);
                more.add(fitting.get());
                fill(parameters, rest, more, ways);
            }
        }
    }

    private Optional<Object> as(Class<?> wanted, Object input) throws ReflectiveOperationException {
        if (input instanceof double[][] rows && wanted == matrix) {
            return Optional.of(matrix.getMethod("of", double[][].class).invoke(null, (Object) rows));
        }
        boolean fits = (wanted == double[][].class && input instanceof double[][])
                || (wanted == double.class && input instanceof Double)
                || (wanted == int[].class && input instanceof int[]);
        return fits ? Optional.of(input) : Optional.empty();
    }

    private static Optional<Object> call(Method method, Object receiver, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            return Optional.ofNullable(method.invoke(receiver, arguments));
        } catch (InvocationTargetException e) {
            return Optional.empty(); // these inputs are not for it
        }
    }

    private boolean isAnswer(Answers.Answer answer, Optional<Object> found) throws ReflectiveOperationException {
        if (found.isEmpty()) {
            return false;
        }
        Object value = found.get();
        if (value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                if (isAnswer(answer, Optional.ofNullable(component.getAccessor().invoke(value)))) {
                    return true;
                }
            }
            return false;
        }
        Object plain = value.getClass() == matrix ? matrix.getMethod("toArray").invoke(value) : value;
        return (plain instanceof double[][] rows && close(answer.result(), rows))
                || (plain instanceof Double number && close(answer.result(), new double[][] {{number}}));
    }

    private static boolean close(double[][] expected, double[][] found) {
        if (expected.length != found.length || expected[0].length != found[0].length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            for (int j = 0; j < expected[0].length; j++) {
                if (!(Math.abs(expected[i][j] - found[i][j]) < 1e-9)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
