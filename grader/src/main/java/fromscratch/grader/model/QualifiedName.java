package fromscratch.grader.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the ids of methods and of checks have in common: an exercise, and a name within it. */
record QualifiedName(String exercise, String name) {
    private static final Pattern FORM = Pattern.compile("(\\w+)\\.(\\w+)");

    /**
     * Reads the two parts of {@code text}.
     *
     * @param kind what it is the id of, for messages
     * @throws IllegalArgumentException if it has not the form {@code Exercise.name}
     */
    static QualifiedName parse(String text, String kind) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no id of a " + kind + ": it must have the form Exercise." + kind);
        }
        return new QualifiedName(parts.group(1), parts.group(2));
    }
}
