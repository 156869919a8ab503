package fromscratch.grader.coursecheck;

import fromscratch.grader.course.CourseFiles;
import fromscratch.grader.course.Problem;
import fromscratch.grader.course.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One bundle of texts, as it stands in its files: one for each language. */
final class Bundle {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final String folder;
    private final String exercise;
    private final String name;
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Reads a bundle and looks at each of its texts.
     *
     * @param exercise the exercise whose texts they are, or an empty text
     */
    Bundle(String folder, String name, String exercise, CourseFiles files) {
        this.folder = folder;
        this.name = name;
        this.exercise = exercise;
        for (String language : Texts.languages()) {
            Map<String, String> read = read(language, files);
            texts.put(language, read);
            read.forEach((key, text) -> look(language, key, text));
        }
    }

    private Map<String, String> read(String language, CourseFiles files) {
        Map<String, String> read = new TreeMap<>();
        String text = files.text(file(language)).orElse(null);
        if (text == null) {
            problems.add(problem(language, "", "this file is missing"));
            return read;
        }
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    problems.add(problem(language, key.toString(), "is there twice"));
                }
                return super.put(key, value);
            }
        };
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(problem(language, "", "cannot be read: " + e.getMessage()));
        }
        properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
        return read;
    }

    private void look(String language, String key, String text) {
        if (text.isBlank()) {
            problems.add(problem(language, key, "is empty"));
        }
        if (text.replace("''", "").contains("'")) {
            problems.add(problem(language, key, "has an apostrophe that is not doubled, which would be lost"));
            return;
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            problems.add(problem(language, key, "is no pattern: " + e.getMessage()));
        }
    }

    /** The place of its file in one language. */
    String file(String language) {
        return folder + name + (language.equals(Texts.languages().get(0)) ? "" : "_" + language) + ".properties";
    }

    Problem problem(String language, String key, String text) {
        return new Problem(file(language), exercise, key, text);
    }

    Set<String> keys(String language) {
        return texts.getOrDefault(language, Map.of()).keySet();
    }

    /** What is wrong with a file, with a text, or with what a text and its translation fill in. */
    Stream<Problem> problems() {
        String first = Texts.languages().get(0);
        return Stream.concat(problems.stream(), texts.keySet().stream().flatMap(language -> keys(language).stream()
                .filter(keys(first)::contains)
                .filter(key -> !placeholders(first, key).equals(placeholders(language, key)))
                .map(key -> problem(
                        language,
                        key,
                        "fills in " + placeholders(language, key) + ", but the other language "
                                + placeholders(first, key)))));
    }

    /** What one language has and the other lacks. */
    Stream<Problem> untranslated() {
        Set<String> all = new TreeSet<>();
        texts.keySet().forEach(language -> all.addAll(keys(language)));
        return texts.keySet().stream().flatMap(language -> all.stream()
                .filter(key -> !keys(language).contains(key))
                .map(key -> problem(language, key, "is missing, but the other language has it")));
    }

    private Set<String> placeholders(String language, String key) {
        Set<String> found = new TreeSet<>();
        Matcher matcher =
                PLACEHOLDER.matcher(texts.getOrDefault(language, Map.of()).getOrDefault(key, ""));
        while (matcher.find()) {
            found.add("{" + matcher.group(1) + "}");
        }
        return found;
    }
}
