package fromscratch.grader.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments of a skeleton, and what each of them belongs to. */
final class Comments {
    private static final Pattern TODO = Pattern.compile("\\s*// (TODO \\w+\\.\\w+): (.+)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern MEMBER = Pattern.compile("(\\w+)\\s*[(=;]");
    private static final Pattern BESIDE_CODE = Pattern.compile("\\s//|/\\*");

    private final String name;
    private final List<String> lines;
    private final List<Comment> found = new ArrayList<>();

    private Comments(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Finds the comments, in their order.
     *
     * @param name the class, which the keys of its members begin with
     * @param lines the lines of its source
     * @throws IllegalArgumentException if a comment stands beside code, belongs to nothing, or shares its key with another
     */
    static List<Comment> of(String name, List<String> lines) {
        Comments comments = new Comments(name, lines);
        int line = 0;
        while (line < lines.size()) {
            line = comments.read(line);
        }
        return comments.found;
    }

    /** Reads the comment that begins in this line, if one does, and returns the line to go on with. */
    private int read(int from) {
        String line = lines.get(from);
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String code = line.strip();
        Matcher todo = TODO.matcher(line);
        if (code.startsWith("/**")) {
            int to = from + 1;
            while (!lines.get(to - 1).endsWith("*/")) {
                to++;
            }
            add(new Comment(keyOf(to), from, to, indent, text(from, to)));
            return to;
        }
        if (todo.matches()) {
            add(new Comment(todo.group(1), from, from + 1, indent, List.of(todo.group(2))));
        } else if (code.startsWith("//")) {
            add(new Comment(
                    code, from, from + 1, indent, List.of(code.substring(2).strip())));
        } else {
            require(!BESIDE_CODE.matcher(line).find(), "a comment needs lines of its own: " + code);
        }
        return from + 1;
    }

    /** What the comment above this line belongs to. */
    private String keyOf(int declaration) {
        String code = lines.get(declaration).strip();
        Matcher type = TYPE.matcher(code);
        if (type.find()) {
            return type.group(1).equals(name) ? name : name + "." + type.group(1);
        }
        Matcher member = MEMBER.matcher(code);
        require(member.find(), "a comment belongs to nothing: " + code);
        return name + "." + member.group(1);
    }

    private List<String> text(int from, int to) {
        if (to == from + 1) {
            String line = lines.get(from).strip();
            return List.of(line.substring("/**".length(), line.length() - "*/".length())
                    .strip());
        }
        return lines.subList(from + 1, to - 1).stream()
                .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                .toList();
    }

    private void add(Comment comment) {
        require(
                found.stream().noneMatch(other -> other.key().equals(comment.key())),
                "two comments belong to " + comment.key());
        found.add(comment);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(name + ".java: " + otherwise);
        }
    }
}
