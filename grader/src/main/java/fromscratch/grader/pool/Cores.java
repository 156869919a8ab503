package fromscratch.grader.pool;

import fromscratch.grader.sandbox.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cores that this process may run on, shared out among judges.
 *
 * <p>A call from a judge to its worker is several times cheaper when both run on one core, and neither ever has anything
 * to do while the other works. But a judge that has just started, like every worker, keeps a second core busy with
 * compiling what it runs. So each has its own cores: one where there are many judges, all where there is one.
 */
final class Cores {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern ALLOWED = Pattern.compile("(?m)^Cpus_allowed_list:\\s*(\\S+)$");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");

    private Cores() {}

    /**
     * The beginning of a command that runs the rest of it on a judge's cores; empty where that cannot be had, or need not.
     *
     * @param number the judge's, counted from 0
     * @param judges how many there are
     */
    static List<String> only(int number, int judges) {
        List<Integer> allowed = allowed();
        Optional<String> taskset = Tools.find("taskset");
        if (judges == 1 || allowed.isEmpty() || taskset.isEmpty()) {
            return List.of();
        }
        String share =
                share(allowed, number, judges).stream().map(String::valueOf).collect(Collectors.joining(","));
        return List.of(taskset.get(), "-c", share);
    }

    /** Deals cores out until none is left; where there are fewer than judges, several judges get the same one. */
    static List<Integer> share(List<Integer> cores, int number, int judges) {
        int shares = Math.min(judges, cores.size());
        return IntStream.range(0, cores.size())
                .filter(place -> place % shares == number % shares)
                .mapToObj(cores::get)
                .toList();
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
