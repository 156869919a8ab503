package fromscratch.grader.coursecheck;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.diagnosis.KnownMistakes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The keys of all texts that a course needs.
 *
 * <p>A mistake that only one exercise knows is told in the texts of that exercise, and any other in those of the course.
 */
final class NeededWords {
    private static final String COURSE = "";

    private final Subject course;

    /** Where the words of each mistake and of each concept belong: to an exercise, or to the course. */
    private final Map<String, String> homes = new TreeMap<>();

    NeededWords(Subject course) {
        this.course = course;
        course.mistakes().forEach((exercise, known) -> known.names().forEach(name -> settle(name, exercise)));
        KnownMistakes.ofAnyExercise().forEach(name -> settle(name, COURSE));
    }

    private void settle(String name, String home) {
        String concept = "concept." + name.replaceFirst("\\..*", "");
        for (String key : new String[] {name + ".seen", name + ".question", concept, concept + ".why"}) {
            homes.merge(key, home, (one, other) -> one.equals(other) ? one : COURSE);
        }
    }

    /** The keys that the course's own texts of diagnoses must have. */
    Set<String> ofTheCourse() {
        Set<String> keys = told(COURSE);
        KnownMistakes.phrasesOfAnyExercise().forEach(keys::add);
        course.mistakes().values().forEach(known -> keys.addAll(known.phrases()));
        return keys;
    }

    /** The keys that the texts of an exercise must have. */
    Set<String> of(Exercise exercise) {
        Set<String> keys = told(exercise.id());
        keys.addAll(Set.of("title", "concept", "formula"));
        exercise.methods().forEach(method -> IntStream.rangeClosed(1, CourseTexts.HINTS)
                .forEach(hint -> keys.add(method.name() + ".hint." + hint)));
        exercise.checks().forEach(check -> keys.add("check." + check.name()));
        return keys;
    }

    /** How many there are. */
    int count() {
        return ofTheCourse().size()
                + course.exercises().stream()
                        .mapToInt(exercise -> of(exercise).size())
                        .sum();
    }

    private Set<String> told(String home) {
        Set<String> keys = new TreeSet<>();
        homes.forEach((key, where) -> {
            if (where.equals(home)) {
                keys.add(key);
            }
        });
        return keys;
    }
}
