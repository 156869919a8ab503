package fromscratch.grader.model;

/**
 * A line of a student's file.
 *
 * @param file the file's name, without folders: {@code Linear.java}
 * @param line the line, counted from 1
 */
public record Location(String file, int line) {
    public Location {
        if (line < 1) {
            throw new IllegalArgumentException(file + ": lines count from 1, but the line is " + line);
        }
    }

    /** Reads a location in the form that {@link #toString} writes. */
    public static Location parse(String text) {
        int colon = text.lastIndexOf(':');
        return new Location(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
