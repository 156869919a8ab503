package fromscratch.grader.panel;

import fromscratch.grader.sandbox.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cores that this process may run on.
 *
 * <p>A call from a judge to its worker is several times cheaper when both share a core, and neither ever has anything to
 * do while the other works.
 */
final class Cores {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern ALLOWED = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(\\S+)$");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    private Cores() {}

    /** The beginning of a command that runs the rest of it on one core; empty where that cannot be had. */
    static List<String> only(int number) {
        List<Integer> allowed = allowed();
        Optional<String> taskset = Tools.find("taskset");
        if (allowed.isEmpty() || taskset.isEmpty()) {
            return List.of();
        }
        return List.of(taskset.get(), "-c", Integer.toString(allowed.get(number % allowed.size())));
    }

    private static List<Integer> allowed() {
        try {
            Matcher list = ALLOWED.matcher(Files.readString(STATUS));
            return list.find() ? numbers(list.group(1)) : List.of();
        } catch (IOException e) { // not Linux
            return List.of();
        }
    }

    /** Reads {@code 0-3,8}. */
    static List<Integer> numbers(String list) {
        return RANGE.matcher(list).results().flatMap(Cores::range).toList();
    }

    private static Stream<Integer> range(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        return IntStream.rangeClosed(first, last).boxed();
    }
}
