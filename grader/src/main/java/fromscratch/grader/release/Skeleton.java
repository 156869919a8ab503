package fromscratch.grader.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a solution down to its skeleton.
 *
 * <p>What stands between {@code // <solution Linear.forward> task} and {@code // </solution>} makes way for a TODO with
 * the task and a {@code TodoException} that names the method. Imports that nothing needs any more go too.
 */
final class Skeleton {
    private static final Pattern OPEN = Pattern.compile("(\\s*)// <solution (\\w+\\.\\w+)> (.+)");
    private static final Pattern CLOSE = Pattern.compile("\\s*// </solution>");
    private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+)\\.(\\w+);");
    private static final String TODO_IMPORT = "import fromscratch.given.TodoException;";

    private Skeleton() {}

    /**
     * Makes the skeleton.
     *
     * @param name the file's name, for messages
     * @param solution the file's text
     * @throws IllegalArgumentException if a marker has no partner, or there is none
     */
    static String of(String name, String solution) {
        List<String> skeleton = new ArrayList<>();
        String open = null;
        int todos = 0;
        for (String line : solution.lines().toList()) {
            Matcher start = OPEN.matcher(line);
            if (start.matches()) {
                require(open == null, name + ": " + line.strip() + " stands inside of " + open);
                open = line.strip();
                todos++;
                skeleton.add(start.group(1) + "// TODO " + start.group(2) + ": " + start.group(3));
                skeleton.add(start.group(1) + "throw new TodoException(\"" + start.group(2) + "\");");
            } else if (CLOSE.matcher(line).matches()) {
                require(open != null, name + ": // </solution> closes nothing");
                open = null;
            } else if (open == null) {
                skeleton.add(line);
            }
        }
        require(open == null, name + ": " + open + " is never closed");
        require(todos > 0, name + ": nothing is marked with // <solution Class.method> task");
        return String.join("\n", withTheRightImports(skeleton)) + "\n";
    }

    private static List<String> withTheRightImports(List<String> lines) {
        String body = lines.stream()
                .filter(line -> !line.startsWith("import "))
                .reduce("", (text, line) -> text + line + "\n");
        List<String> kept = new ArrayList<>();
        boolean imported = false;
        for (String line : lines) {
            Matcher matcher = IMPORT.matcher(line);
            if (matcher.matches()) {
                if (!imported && line.compareTo(TODO_IMPORT) > 0) {
                    kept.add(TODO_IMPORT);
                    imported = true;
                }
                if (!Pattern.compile("\\b" + matcher.group(2) + "\\b")
                        .matcher(body)
                        .find()) {
                    continue;
                }
            } else if (!imported && line.startsWith("/**")) {
                kept.add(kept.size() - 1, TODO_IMPORT); // it comes after all others, before the blank line
                imported = true;
            }
            kept.add(line);
        }
        return kept;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
