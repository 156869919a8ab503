package fromscratch.grader.policy;

import fromscratch.grader.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of what is used. A file is read once at most, however much there is to find. */
final class Places {
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Function<String, Optional<String>> texts;
    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    /** Prepares to look into {@code texts}, which finds the text of a source file by its name. */
    Places(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /** The line of a use; for what stands in a declaration, the first line of the source that speaks of it. */
    Location of(ClassFile file, int line, String used) {
        if (line > 0) {
            return new Location(file.file(), line);
        }
        String word = used.substring(used.lastIndexOf('.') + 1);
        return new Location(
                file.file(),
                words.computeIfAbsent(file.file(), this::firstLines).getOrDefault(word, 1));
    }

    /** The first line on which each word stands, imports left aside. */
    private Map<String, Integer> firstLines(String file) {
        Map<String, Integer> first = new HashMap<>();
        List<String> lines = texts.apply(file).orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("import ")) {
                Matcher matcher = WORD.matcher(lines.get(i));
                while (matcher.find()) {
                    first.putIfAbsent(matcher.group(), i + 1);
                }
            }
        }
        return first;
    }
}
