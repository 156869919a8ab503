package fromscratch.grader.release;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The guide in one language: an overview, a page for each exercise, and a few for the rest.
 *
 * <p>A tree has the guide in every language, because {@code mvn test} speaks all of them. The overview in the tree's own
 * language is {@code exercises/README.md}, and one in another is {@code exercises/README.en.md}.
 */
final class Guide {
    private static final Path EXERCISES = Path.of("exercises");

    /** The templates of the pages beside the exercises'; the bundle {@code guide} says what each page is called. */
    static final List<String> PAGES = List.of("install", "scoreboard", "notation", "help", "hand-in", "next");

    private final String language;
    private final Texts names;
    private final List<Map<String, Object>> exercises;
    private final Map<String, Object> shared;

    private Guide(Course course, String language, String primary) {
        this.language = language;
        this.names = Texts.of(Guide.class, "guide", language);
        this.exercises = new GuideModel(course, language).exercises();
        this.shared = Map.of(
                "home", "../" + overview(language, primary),
                "other", overview(language.equals("es") ? "en" : "es", primary),
                "exercises", exercises,
                "methods", course.methods().count(),
                "points", course.points());
    }

    /**
     * Makes the guide in every language, and returns its pages by the path from the tree's root.
     *
     * @param primary the tree's own language
     */
    static Map<Path, String> of(Course course, String primary) {
        Map<Path, String> pages = new TreeMap<>();
        for (String language : Texts.languages()) {
            Guide guide = new Guide(course, language, primary);
            pages.put(EXERCISES.resolve(overview(language, primary)), guide.fill("overview", guide.shared));
            pages.putAll(guide.pages());
        }
        return pages;
    }

    /** What is added to the name of a text's file for its language: nothing for Spanish, as in our bundles. */
    static String suffix(String language) {
        return language.equals("es") ? "" : "_" + language;
    }

    private static String overview(String language, String primary) {
        return language.equals(primary) ? "README.md" : "README." + language + ".md";
    }

    private Map<Path, String> pages() {
        Path folder = EXERCISES.resolve(names.get("folder"));
        Map<Path, String> pages = new TreeMap<>();
        for (String page : PAGES) {
            pages.put(folder.resolve(names.get(page) + ".md"), fill(page, shared));
        }
        for (int i = 0; i < exercises.size(); i++) {
            Map<String, Object> model = new LinkedHashMap<>(shared);
            model.put("exercise", exercises.get(i));
            if (i > 0) {
                model.put("previous", exercises.get(i - 1));
            }
            if (i + 1 < exercises.size()) {
                model.put("next", exercises.get(i + 1));
            }
            pages.put(folder.resolve(String.valueOf(exercises.get(i).get("page"))), fill("exercise", model));
        }
        return pages;
    }

    private String fill(String template, Map<String, Object> model) {
        return GuideTemplates.fill(template, language, model);
    }
}
