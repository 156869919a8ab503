package fromscratch.grader.scoreboard;

import fromscratch.grader.format.AtomicFile;
import fromscratch.grader.model.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many hints to each method a student has seen, so that the next time there is one more.
 *
 * <p>A line {@code Linear.backward=2} for each method. Whoever deletes the file starts over; where it cannot be read or
 * written nothing is lost but that.
 */
public final class SeenHints {
    private static final Pattern LINE = Pattern.compile("(\\w+\\.\\w+)=(\\d)");

    private final @Nullable Path file;
    private final Map<MethodId, Integer> seen = new TreeMap<>();

    private SeenHints(@Nullable Path file) {
        this.file = file;
    }

    /** Remembers nothing beyond this run. */
    public static SeenHints none() {
        return new SeenHints(null);
    }

    /** Remembers in {@code file}, which need not exist yet. */
    public static SeenHints in(Path file) {
        SeenHints hints = new SeenHints(file);
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher entry = LINE.matcher(line);
                if (entry.matches()) {
                    hints.seen.put(MethodId.parse(entry.group(1)), Integer.valueOf(entry.group(2)));
                }
            }
        } catch (IOException e) {
            hints.seen.clear(); // a hint too few is no reason to stop a run
        }
        return hints;
    }

    /** How many hints to {@code method} were seen. */
    int of(MethodId method) {
        return seen.getOrDefault(method, 0);
    }

    /** Notes that the first {@code count} hints to {@code method} are seen now. */
    void see(MethodId method, int count) {
        if (count > of(method)) {
            seen.put(method, count);
            save();
        }
    }

    private void save() {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(
                    file,
                    seen.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            return; // the next run shows the same hints again, and that is all
        }
    }
}
