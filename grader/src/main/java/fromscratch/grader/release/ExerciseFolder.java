package fromscratch.grader.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The folder among the resources that holds what is written for one exercise alone. */
final class ExerciseFolder {
    private static final String FOLDERS = "/fromscratch/grader/exercises/";

    private ExerciseFolder() {}

    /** The name of the folder of {@code exercise}. */
    static String name(String exercise) {
        return exercise.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads one of its files.
     *
     * @throws IllegalStateException if there is no such file
     */
    static String text(String exercise, String file) {
        String path = FOLDERS + name(exercise) + "/" + file;
        try (InputStream stream = ExerciseFolder.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing from the grader");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
