package fromscratch.grader.mistakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** So many of so many: one figure of the table in {@code grader/README.md}. */
record Figure(long good, long all) {
    static final String MISTAKES = "planted mistakes caught";
    static final String VARIANTS = "honest variants passed";
    static final String MUTANTS = "mutants killed";

    static final String NAMED = "planted mistakes named rightly";
    static final String MISNAMED = "planted mistakes named wrongly";
    static final String UNNAMED = "planted mistakes not named";

    static final List<String> NAMES = List.of(MISTAKES, VARIANTS, MUTANTS, NAMED, MISNAMED, UNNAMED);

    private static final Path RECORD = Path.of("..", "grader", "README.md");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| ([a-z ]+) \\| (\\d+) / (\\d+) \\|");

    /** The figures on record, by name. */
    static Map<String, Figure> onRecord() {
        try {
            return LINE.matcher(Files.readString(RECORD))
                    .results()
                    .collect(Collectors.toMap(
                            line -> line.group(1),
                            line -> new Figure(Long.parseLong(line.group(2)), Long.parseLong(line.group(3)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return good + " / " + all;
    }
}
