package fromscratch.grader.remote;

import fromscratch.Linear;
import fromscratch.given.Matrix;
import fromscratch.grader.wire.Pipe;
import fromscratch.grader.worker.Worker;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of the worker: the given classes, the stand-ins, the wire and the worker itself, in one jar. */
final class WorkerJar {
    /** One class of each package that the worker needs. */
    private static final List<Class<?>> CONTENTS = List.of(Matrix.class, Linear.class, Pipe.class, Worker.class);

    private WorkerJar() {}

    /** Writes the jar to {@code target}. */
    static void write(Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Class<?> type : CONTENTS) {
                copy(type, jar);
            }
        }
    }

    /** Copies the package of {@code type}, without those below it. */
    private static void copy(Class<?> type, JarOutputStream jar) throws IOException {
        Path home = home(type);
        String folder = type.getPackageName().replace('.', '/');
        if (Files.isDirectory(home)) {
            copy(home.resolve(folder), folder, jar);
        } else {
            try (FileSystem archive = FileSystems.newFileSystem(home)) {
                copy(archive.getPath(folder), folder, jar);
            }
        }
    }

    private static void copy(Path from, String folder, JarOutputStream jar) throws IOException {
        Set<Path> files = new TreeSet<>();
        try (Stream<Path> entries = Files.list(from)) {
            entries.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            jar.putNextEntry(new JarEntry(folder + "/" + file.getFileName()));
            Files.copy(file, jar);
            jar.closeEntry();
        }
    }

    /** The jar or folder that a class was loaded from. */
    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of " + type + " has no path", e);
        }
    }
}
