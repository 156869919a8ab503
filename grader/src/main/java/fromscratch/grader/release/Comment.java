package fromscratch.grader.release;

import java.util.ArrayList;
import java.util.List;

/**
 * One comment of a skeleton.
 *
 * @param key what it belongs to: {@code Linear} for the class, {@code Linear.forward} for a member, {@code TODO
 *     Linear.forward} for the task of a method; any other line comment is its own key
 * @param from the index of its first line
 * @param to the index of the line after its last
 * @param indent the blanks before it
 * @param text its lines, without the marks of a comment
 */
record Comment(String key, int from, int to, String indent, List<String> text) {
    static final String TODO = "TODO ";
    private static final String LINE = "// ";
    private static final int WIDTH = 120;

    Comment {
        text = List.copyOf(text);
    }

    /** Writes {@code words} in its place: the same kind of comment at the same indent. */
    List<String> saying(List<String> words) {
        if (key.startsWith(TODO)) {
            return List.of(indent + LINE + key + ": " + String.join(" ", words));
        }
        if (key.startsWith(LINE)) {
            return List.of(indent + LINE + String.join(" ", words));
        }
        String onOneLine = indent + "/** " + String.join(" ", words) + " */";
        if (words.size() == 1 && onOneLine.length() <= WIDTH) {
            return List.of(onOneLine);
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + "/**");
        words.forEach(word -> lines.add((indent + " * " + word).stripTrailing()));
        lines.add(indent + " */");
        return lines;
    }

    /** The blocks between {@code <pre>} and {@code </pre>}, each with its lines: code and formulas. */
    List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : text) {
            if (line.startsWith("<pre>")) {
                block = new ArrayList<>();
                blocks.add(block);
            }
            if (block != null) {
                block.add(line);
            }
            if (line.endsWith("</pre>")) {
                block = null;
            }
        }
        return blocks;
    }
}
