package fromscratch.grader.mistakes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A planted mistake: a small edit to the master source, and the checks that must fail because of it.
 *
 * @param name the number in the catalogue and what is done wrong
 * @param file the file to edit, without {@code .java}
 * @param right a piece of the solution, which must stand there exactly once
 * @param wrong what to put in its place
 * @param failing the checks that must fail, in the order of the manifest, without the exercise's name
 */
record Mistake(String name, String file, String right, String wrong, List<String> failing) {

    static Mistake of(String name, String file, String right, String wrong, String... failing) {
        return new Mistake(name, file, right, wrong, List.of(failing));
    }

    /** The solutions with this mistake in them. */
    Map<String, String> plantedIn(Map<String, String> solutions) {
        Map<String, String> sources = new TreeMap<>(solutions);
        String text = sources.get(file + ".java");
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new IllegalStateException(
                    name + ": '" + right + "' must stand exactly once in " + file + ".java of the solutions");
        }
        sources.put(file + ".java", text.substring(0, at) + wrong + text.substring(at + right.length()));
        return sources;
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
