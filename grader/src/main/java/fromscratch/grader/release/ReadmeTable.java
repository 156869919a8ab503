package fromscratch.grader.release;

import fromscratch.grader.course.Course;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of exercises in the project's own {@code README.md}, between two lines that mark its place. */
final class ReadmeTable {
    private static final String OPEN = "<!-- exercises: this table is written by 'release' -->\n";
    private static final String CLOSE = "<!-- /exercises -->";
    private static final Pattern PLACE =
            Pattern.compile(Pattern.quote(OPEN) + ".*?" + Pattern.quote(CLOSE), Pattern.DOTALL);

    private ReadmeTable() {}

    /**
     * Writes the table into {@code readme}, over the one that stands there.
     *
     * @throws IllegalArgumentException if its place is not marked
     */
    static String in(String readme, Course course) {
        Matcher place = PLACE.matcher(readme);
        if (!place.find()) {
            throw new IllegalArgumentException("README.md: no place is marked for the table of exercises");
        }
        return place.replaceFirst(Matcher.quoteReplacement(OPEN + table(course) + CLOSE));
    }

    private static String table(Course course) {
        return new GuideModel(course, "en")
                .exercises().stream()
                        .map(ReadmeTable::row)
                        .collect(Collectors.joining("", "| Exercise | Concept | Points |\n|---|---|---|\n", ""));
    }

    private static String row(Map<String, Object> exercise) {
        return "| [`%s`](exercises/guide/%s) | %s | %s |\n"
                .formatted(exercise.get("id"), exercise.get("page"), exercise.get("title"), exercise.get("points"));
    }
}
