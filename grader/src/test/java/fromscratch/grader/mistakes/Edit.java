package fromscratch.grader.mistakes;

import java.util.Map;
import java.util.TreeMap;

/**
 * A small change to one file of the solutions.
 *
 * @param file the file, without {@code .java}
 * @param before a piece of it, which must stand there exactly once
 * @param after what to put in its place
 */
public record Edit(String file, String before, String after) {

    /** The same sources with this change. */
    Map<String, String> in(Map<String, String> sources) {
        String text = sources.get(file + ".java");
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException("'" + before + "' must stand exactly once in " + file + ".java");
        }
        Map<String, String> changed = new TreeMap<>(sources);
        changed.put(file + ".java", text.substring(0, at) + after + text.substring(at + before.length()));
        return changed;
    }
}
