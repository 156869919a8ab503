package fromscratch.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a Java process must be able to read of the system that it runs on. */
final class SystemFiles {
    /** Where Linux keeps the libraries that a JVM is linked with. */
    private static final List<String> LIBRARIES = List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64");

    private SystemFiles() {}

    /** The system's libraries, the JDK, and those of {@code programs} that there are. */
    static List<String> with(String... programs) {
        Stream<Path> libraries = LIBRARIES.stream().map(Path::of).filter(Files::isDirectory);
        Stream<Path> tools = Arrays.stream(programs)
                .map(Tools::find)
                .flatMap(Optional::stream)
                .map(Path::of);
        return Stream.of(libraries, javaFolders(), tools)
                .flatMap(paths -> paths)
                .map(Path::toString)
                .toList();
    }

    /** The JDK, and the folder of its settings where a distribution keeps that elsewhere. */
    private static Stream<Path> javaFolders() {
        Path home = Path.of(System.getProperty("java.home"));
        Path settings = home.resolve(Path.of("conf", "security", "java.security"));
        try {
            Path real = settings.toRealPath();
            Path elsewhere = real.resolve(Path.of("..", "..")).normalize();
            return real.startsWith(home.toRealPath()) || elsewhere.getNameCount() < 2
                    ? Stream.of(home)
                    : Stream.of(home, elsewhere);
        } catch (IOException e) {
            return Files.isDirectory(home) ? Stream.of(home) : Stream.empty();
        }
    }
}
