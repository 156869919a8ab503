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

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
