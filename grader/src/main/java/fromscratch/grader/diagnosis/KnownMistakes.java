package fromscratch.grader.diagnosis;

import fromscratch.grader.course.CourseFiles;
import fromscratch.grader.model.MethodId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the mistakes that the atlas of one exercise knows, and of the phrases that tell of them.
 *
 * @param ofMethod the names of each method; methods that the atlas does not know have none
 * @param phrases the keys of the phrases that only some exercises need: those of parts that are seen later than others
 */
public record KnownMistakes(Map<MethodId, Set<String>> ofMethod, Set<String> phrases) {
    /** The file that holds an exercise's atlas, in its folder. */
    public static final String FILE = Atlas.FILE;

    /**
     * Reads the atlas of an exercise; it is empty where there is no such file.
     *
     * @throws IllegalArgumentException if the file is not JSON, or has a method that is no id of one
     */
    public static KnownMistakes of(String exercise, CourseFiles files) {
        Map<MethodId, Set<String>> names = new TreeMap<>();
        Set<String> phrases = new TreeSet<>();
        Atlas.read(exercise, files).forEach((method, entry) -> {
            Set<String> known = new TreeSet<>(entry.kept().values());
            entry.mistakes().stream().map(Atlas.Mistake::id).forEach(known::add);
            names.put(method, known);
            entry.parts().stream()
                    .filter(part -> part.contains("@"))
                    .map(part -> Phrase.partSeen(part.substring(part.indexOf('@') + 1)))
                    .forEach(phrases::add);
        });
        return new KnownMistakes(names, phrases);
    }

    /** The names of all mistakes of the exercise. */
    public Set<String> names() {
        return ofMethod.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that every exercise may need, because they are those of numbers that nobody can foresee. */
    public static Set<String> ofAnyExercise() {
        return Arrays.stream(NumericPattern.values()).map(NumericPattern::id).collect(Collectors.toSet());
    }

    /** The keys of the phrases that every exercise may need. */
    public static Stream<String> phrasesOfAnyExercise() {
        return Arrays.stream(Phrase.values()).map(Phrase::key);
    }
}
