package fromscratch.grader.report;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.AtomicFile;
import fromscratch.grader.format.Templates;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.StudentSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one student: for other programs {@code report.json} and {@code TEST-*.xml}, for people
 * {@code report.html} and {@code report.md}.
 *
 * <p>The same report gives the same bytes, and each file is there as a whole or not at all.
 */
public final class StudentReport {
    private StudentReport() {}

    /**
     * Writes the files.
     *
     * @param folder the student's folder; it is made if it does not exist
     * @param courseTexts tells them in its language
     * @param key the hash of all that the report depends on
     * @throws IOException if a file cannot be written; older files are left as they were
     */
    public static void write(Path folder, Course course, CourseTexts courseTexts, Report report, String key)
            throws IOException {
        Files.createDirectories(folder);
        StudentPage page = StudentPageBuilder.tell(course, courseTexts, report);
        AtomicFile.write(folder.resolve("report.html"), Templates.fill("report.ftlh", courseTexts.language(), page));
        AtomicFile.write(folder.resolve("report.md"), markdown(courseTexts, page));
        for (ExerciseResult exercise : report.exercises()) {
            AtomicFile.write(
                    folder.resolve("TEST-" + JUnitXml.suiteOf(exercise) + ".xml"),
                    JUnitXml.of(
                            course,
                            courseTexts,
                            exercise,
                            report.provenance().conditions().hasSolutions()));
        }
        // Last, because whoever finds it takes the student for graded.
        AtomicFile.write(folder.resolve("report.json"), StudentJson.of(course, courseTexts, report, key));
    }

    /**
     * The summary that an earlier run has written down in a student's folder, if that run would come to the same end.
     *
     * @param key the hash of all that the report depends on
     */
    public static Optional<StudentSummary> kept(Path folder, String key) {
        return whole(folder).filter(kept -> key.equals(kept.key())).map(StudentJson::summary);
    }

    /** What a run has written into a student's folder; empty if a file is missing. */
    public static Optional<StudentJson> whole(Path folder) {
        boolean complete = Stream.of("report.json", "report.html", "report.md")
                .allMatch(file -> Files.isRegularFile(folder.resolve(file)));
        return complete ? StudentJson.read(folder.resolve("report.json")) : Optional.empty();
    }

    /** Writes {@code report.md} as a text, short enough for the summary of a job. */
    public static String markdown(Course course, CourseTexts courseTexts, Report report) {
        return markdown(courseTexts, StudentPageBuilder.tell(course, courseTexts, report));
    }

    private static String markdown(CourseTexts courseTexts, StudentPage page) {
        return Templates.fill("report.md.ftl", courseTexts.language(), page);
    }
}
