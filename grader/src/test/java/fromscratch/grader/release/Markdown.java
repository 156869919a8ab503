package fromscratch.grader.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of Markdown, as far as its links and its structure go. */
record Markdown(Path file, String text) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Markdown read(Path file) throws IOException {
        return new Markdown(file, Files.readString(file));
    }

    private String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    /** Where its links lead to, as they are written. */
    List<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll("code"))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** The anchors of its headings, as GitHub makes them. */
    List<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** What is the same in every language: headings, items, rows, blocks of code and links, in their order. */
    String structure() {
        return Pattern.compile("(?m)^(#+|-|\\d+\\.|\\||```)(?= |$|\\w|-)|\\]\\(")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }
}
