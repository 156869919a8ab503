package fromscratch.grader.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts text into GitHub's Markdown so that it stays text, in a paragraph, a list or a cell of a table.
 *
 * <p>What could end a cell, open HTML or become a link turns into a character reference, which never counts as
 * structure; other marks get a backslash.
 */
final class Markdown {
    private static final Pattern START_OF_BLOCK = Pattern.compile("^([-+=]|\\d+(?=[.)]))");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final int SHORTEST_FENCE = 3;

    private Markdown() {}

    /** Escapes {@code text} and puts it on one line. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = Printable.line(text).strip();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\', '`', '|', '<', '>', '&', '@', '$' -> reference(escaped, c);
                case '*', '_', '[', ']', '#', '~', '{', '}', '!' ->
                    escaped.append('\\').append(c);
                case ':' -> {
                    if (line.startsWith("//", i + 1)) {
                        reference(escaped, c);
                    } else {
                        escaped.append(c);
                    }
                }
                case '.' -> {
                    if (i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3)) {
                        reference(escaped, c);
                    } else {
                        escaped.append(c);
                    }
                }
                default -> escaped.append(c);
            }
        }
        return startingNoBlock(escaped.toString());
    }

    /** Keeps a line from being read as an item of a list or as the rule under a heading. */
    private static String startingNoBlock(String line) {
        Matcher start = START_OF_BLOCK.matcher(line);
        if (!start.find()) {
            return line;
        }
        boolean number = Character.isDigit(start.group().charAt(0));
        return number ? start.group() + "\\" + line.substring(start.end()) : "\\" + line;
    }

    /** Puts {@code text} into a code span. Not for tables: there a pipe ends the cell, even in code. */
    static String code(String text) {
        String line = Printable.line(text);
        String fence = "`".repeat(longestRun(line) + 1);
        boolean touches = line.isBlank() || line.startsWith("`") || line.endsWith("`") || line.startsWith(" ");
        return touches ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** Puts {@code text} into a fenced block, which must begin on a line of its own. */
    static String block(String text) {
        String clean = Printable.text(text);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(clean) + 1));
        return fence + "text\n" + clean + "\n" + fence;
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }

    private static void reference(StringBuilder escaped, char c) {
        escaped.append("&#").append((int) c).append(';');
    }
}
