package fromscratch.grader.pool;

import fromscratch.grader.intake.Sha256;
import fromscratch.grader.remote.WorkerHome;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kit's own program: where it lies, and which one it is. */
public final class Kit {
    private Kit() {}

    /** The class path of this process, for another one that may start elsewhere. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The SHA-256 of the kit's classes and texts, in hexadecimal: no two builds that differ have the same. */
    public static String sha256() {
        return Hash.OF_THIS_KIT;
    }

    /** Worked out once for each process, and only if somebody asks: the jar has many megabytes. */
    private static final class Hash {
        private static final String OF_THIS_KIT = work();

        private Hash() {}

        private static String work() {
            try {
                Sha256 sha256 = new Sha256();
                for (Path file : files(WorkerHome.kit())) {
                    sha256.add(file.getFileName().toString()).add(file);
                }
                return sha256.hex();
            } catch (IOException e) {
                throw new UncheckedIOException("the grader cannot read itself", e);
            }
        }
    }

    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
