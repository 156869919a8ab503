package fromscratch.grader.coursecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the course's files, to plant faults in. */
public final class CourseCopy {
    /** The files of the course itself. */
    public static final Path COURSE = Path.of("src", "main", "resources");

    private final Path root;

    private CourseCopy(Path root) {
        this.root = root;
    }

    /** Copies the course into a folder. */
    public static CourseCopy in(Path root) throws IOException {
        for (String folder : List.of("course", "exercises")) {
            try (Stream<Path> files =
                    Files.walk(COURSE.resolve("fromscratch/grader").resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(COURSE.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new CourseCopy(root);
    }

    /** Replaces what stands once in a file. */
    public CourseCopy replace(String file, String before, String after) throws IOException {
        String text = Files.readString(path(file));
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in " + file + ": " + before);
        }
        Files.writeString(path(file), text.replace(before, after));
        return this;
    }

    public CourseCopy append(String file, String text) throws IOException {
        Files.writeString(path(file), Files.readString(path(file)) + text);
        return this;
    }

    public CourseCopy delete(String file) throws IOException {
        Files.delete(path(file));
        return this;
    }

    /** The place of a file, by its path below the grader's resources. */
    public Path path(String file) {
        return root.resolve("fromscratch/grader").resolve(file);
    }

    /** The lines that a check of the copy gives, without what they all begin with. */
    List<String> problems() {
        return new CourseCheck(root)
                .problems().stream()
                        .map(problem -> problem.toString().replaceFirst("^fromscratch/grader/", ""))
                        .toList();
    }
}
