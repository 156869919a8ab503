package fromscratch.grader.release;

import fromscratch.grader.course.ExercisePackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of another language for the comments of one exercise, as a translator writes them.
 *
 * <p>A line {@code ## Linear.forward} names the comment, and what follows is its text, as it will stand in the source.
 * {@code [code]} on a line of its own stands for the comment's next {@code <pre>} block, which is the same in every
 * language. What stands before the first such line is for the translator.
 */
final class Translation {
    private static final String HEADING = "## ";
    private static final String BLOCK = "[code]";

    private final String name;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    /**
     * Reads the words.
     *
     * @param name the exercise
     * @param text the translator's file
     * @throws IllegalArgumentException if it names one comment twice
     */
    Translation(String name, String text) {
        this.name = name;
        List<String> current = new ArrayList<>(); // what comes before the first heading is dropped
        for (String line : text.lines().toList()) {
            if (line.startsWith(HEADING)) {
                current = new ArrayList<>();
                String key = line.substring(HEADING.length()).strip();
                require(words.put(key, current) == null, key + " is translated twice");
            } else if (!line.isBlank() || !current.isEmpty()) {
                current.add(line.stripTrailing());
            }
        }
        words.values().forEach(Translation::dropBlankEnd);
    }

    /** Reads the words for the comments of {@code exercise} in {@code language}. */
    static Translation of(String exercise, String language) {
        String path = "/" + new ExercisePackage(exercise).file("comments_" + language + ".md");
        try (InputStream file = Translation.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing from the grader");
            }
            return new Translation(exercise, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the words into a skeleton, whose code stays as it is.
     *
     * @throws IllegalArgumentException if a comment has no words, or words have no comment
     */
    String translate(String skeleton) {
        List<String> lines = skeleton.lines().toList();
        List<String> translated = new ArrayList<>();
        Set<String> unused = new TreeSet<>(words.keySet());
        int next = 0;
        for (Comment comment : Comments.of(name, lines)) {
            translated.addAll(lines.subList(next, comment.from()));
            translated.addAll(comment.saying(wordsFor(comment)));
            unused.remove(comment.key());
            next = comment.to();
        }
        translated.addAll(lines.subList(next, lines.size()));
        require(unused.isEmpty(), "no comment belongs to the translation of " + String.join(", ", unused));
        return String.join("\n", translated) + "\n";
    }

    private List<String> wordsFor(Comment comment) {
        List<String> found = words.getOrDefault(comment.key(), List.of());
        require(!found.isEmpty(), "the comment of " + comment.key() + " is not translated");
        List<List<String>> blocks = new ArrayList<>(comment.blocks());
        List<String> filled = new ArrayList<>();
        for (String line : found) {
            if (line.equals(BLOCK)) {
                require(!blocks.isEmpty(), comment.key() + " has a " + BLOCK + " too many");
                filled.addAll(blocks.remove(0));
            } else {
                filled.add(line);
            }
        }
        require(blocks.isEmpty(), comment.key() + " lacks a " + BLOCK);
        return filled;
    }

    private static void dropBlankEnd(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + otherwise);
        }
    }
}
