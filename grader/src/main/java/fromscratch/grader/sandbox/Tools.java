package fromscratch.grader.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs of this machine that the kit starts. */
public final class Tools {
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private Tools() {}

    /** Finds a program on the search path, or where Linux keeps those of an administrator. */
    public static Optional<String> find(String program) {
        String searchPath = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(SEPARATOR.splitAsStream(searchPath), Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Path::isAbsolute)
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Finds several programs; empty if one of them is missing. */
    static Optional<List<String>> all(String... programs) {
        List<String> found = Arrays.stream(programs)
                .map(Tools::find)
                .flatMap(Optional::stream)
                .toList();
        return found.size() == programs.length ? Optional.of(found) : Optional.empty();
    }

    /** The Java that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static boolean isLinux() {
        return "Linux".equals(System.getProperty("os.name"));
    }

    /** Whether the operating system is of this version or a later one. */
    static boolean isSystemFrom(int... version) {
        int[] here = NUMBER.matcher(System.getProperty("os.version", ""))
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
        return Arrays.compare(here, version) >= 0;
    }

    /** Whether this process may do everything on this machine. */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
