package fromscratch.grader.course;

/**
 * One thing that is wrong with the course, for its maintainer to repair.
 *
 * @param file the file it is in, by its path among the resources
 * @param exercise the exercise it concerns, or an empty text where it concerns the whole course
 * @param field the place in the file, or an empty text where it concerns the whole file
 * @param text what is wrong, as the end of a sentence whose subject is the field
 */
public record Problem(String file, String exercise, String field, String text) {
    /** A problem with a file of an exercise. */
    public static Problem of(String exercise, String file, String field, String text) {
        return new Problem(new ExercisePackage(exercise).file(file), exercise, field, text);
    }

    /** A problem with what the manifest says of an exercise. */
    public static Problem inManifest(String exercise, String field, String text) {
        return of(exercise, Manifest.EXERCISE, field, text);
    }

    /** Tells all in one line. */
    @Override
    public String toString() {
        return file + ":" + (exercise.isEmpty() ? "" : " " + exercise + ":") + (field.isEmpty() ? "" : " " + field)
                + (field.isEmpty() ? " " : ": ") + text;
    }
}
