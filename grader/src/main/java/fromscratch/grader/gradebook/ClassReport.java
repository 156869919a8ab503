package fromscratch.grader.gradebook;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.AtomicFile;
import fromscratch.grader.format.Templates;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.StudentSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a class: {@code gradebook.csv} and {@code class.json} for other programs, {@code index.html} and
 * {@code summary.md} for people.
 *
 * <p>The same summaries give the same bytes, and each file is there as a whole or not at all.
 */
public final class ClassReport {
    /** The files' names. */
    static final List<String> FILES = List.of("index.html", "summary.md", "gradebook.csv", "class.json");

    private ClassReport() {}

    /** The names of the files, which no student's folder beside them can have. */
    public static List<String> files() {
        return FILES;
    }

    /** Removes the files, so that nobody takes them for what is about to be written. */
    public static void withdraw(Path folder) throws IOException {
        for (String file : FILES) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }

    /**
     * Writes the files.
     *
     * @param folder where the students' folders lie; it is made if it does not exist
     * @param courseTexts tells them in its language
     * @param summaries one for each student, in the order in which they are to be listed
     * @throws IOException if a file cannot be written; older files are left as they were
     */
    public static void write(
            Path folder, Course course, CourseTexts courseTexts, ClassRun run, List<StudentSummary> summaries)
            throws IOException {
        Files.createDirectories(folder);
        String language = courseTexts.language();
        ClassPage page = ClassPage.of(course, courseTexts, run, summaries);
        AtomicFile.write(folder.resolve("index.html"), Templates.fill("index.ftlh", language, page));
        AtomicFile.write(folder.resolve("summary.md"), Templates.fill("summary.md.ftl", language, page));
        AtomicFile.write(folder.resolve("gradebook.csv"), Gradebook.of(course, summaries));
        AtomicFile.write(folder.resolve("class.json"), ClassJson.of(run, course.points(), summaries));
    }
}
