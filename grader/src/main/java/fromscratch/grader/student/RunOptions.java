package fromscratch.grader.student;

import fromscratch.grader.console.ConsoleText;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Texts;
import fromscratch.grader.scoreboard.Scoreboard;
import fromscratch.grader.scoreboard.SeenHints;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a student can say with {@code -D}: {@code lang} (es or en), {@code seed} (a whole number), {@code exercise} (speak of
 * this one), {@code hint} (the exercise or method to give the next hint to).
 *
 * @param seed the seed of every random input
 * @param wish what the student wants to hear about
 * @param texts the scoreboard's texts in the language asked for
 */
record RunOptions(long seed, Scoreboard.Wish wish, Texts texts) {
    private static final String SPANISH = "es";
    private static final long DEFAULT_SEED = 1;

    /** Below {@code target}, so that {@code mvn clean} forgets it. */
    private static final Path SEEN_HINTS = Path.of("target", "seen-hints.txt");

    /**
     * Reads the system properties.
     *
     * @throws WrongOption if one cannot be understood
     */
    static RunOptions read(Course course) {
        String language = System.getProperty("lang", SPANISH);
        if (!Texts.languages().contains(language)) {
            throw new WrongOption(texts(SPANISH).get("wrong.lang", language));
        }
        Texts texts = texts(language);
        long seed = seed(texts);
        String exercise = exercise(course, texts);
        String hint = hint(course, texts);
        return new RunOptions(seed, new Scoreboard.Wish(exercise, hint, SeenHints.in(SEEN_HINTS)), texts);
    }

    private static Texts texts(String language) {
        return Texts.of(Scoreboard.class, "scoreboard", language);
    }

    private static long seed(Texts texts) {
        String seed = System.getProperty("seed", Long.toString(DEFAULT_SEED));
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException e) {
            throw new WrongOption(texts.get("wrong.seed", seed));
        }
    }

    private static @Nullable String exercise(Course course, Texts texts) {
        String exercise = System.getProperty("exercise");
        if (exercise != null && course.exercise(exercise).isEmpty()) {
            throw new WrongOption(texts.get("wrong.exercise", exercise, exercises(course)));
        }
        return exercise;
    }

    private static @Nullable String hint(Course course, Texts texts) {
        String hint = System.getProperty("hint");
        if (hint != null
                && course.exercise(hint).isEmpty()
                && course.methodNamed(hint).isEmpty()) {
            throw new WrongOption(texts.get("wrong.hint", hint, exercises(course)));
        }
        return hint;
    }

    private static String exercises(Course course) {
        return course.exercises().stream().map(Exercise::id).collect(Collectors.joining(", "));
    }

    /** Says which option cannot be understood. */
    static final class WrongOption extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        WrongOption(String message) {
            super(ConsoleText.fit(message));
            setStackTrace(new StackTraceElement[0]);
        }
    }
}
