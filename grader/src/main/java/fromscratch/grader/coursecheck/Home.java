package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Exercise;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where texts belong: to an exercise, or to the course where several exercises need them.
 *
 * @param exercise the exercise, if it is one
 * @param bundle the texts that stand there
 * @param needed the keys of those that must stand there
 */
record Home(Optional<Exercise> exercise, Bundle bundle, Set<String> needed) {
    /** The keys that one language lacks. */
    Set<String> missing(String language) {
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(bundle.keys(language));
        return missing;
    }

    /** The keys that stand here in one language and need not. */
    Set<String> unneeded(String language) {
        Set<String> unneeded = new TreeSet<>(bundle.keys(language));
        unneeded.removeAll(needed);
        return unneeded;
    }

    /** Why a mistake is told here. */
    String reason() {
        return exercise.map(only -> "only " + only.id() + " knows this mistake")
                .orElse("several exercises know this mistake");
    }
}
