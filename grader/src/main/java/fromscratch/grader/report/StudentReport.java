package fromscratch.grader.report;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Standing;
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
     * @param narrator tells them in its language
     * @param key the hash of all that the report depends on
     * @throws IOException if a file cannot be written; older files are left as they were
     */
    public static void write(Path folder, Course course, Narrator narrator, Report report, String key)
            throws IOException {
        Files.createDirectories(folder);
        StudentPage page = StudentTeller.tell(course, narrator, report);
        AtomicFile.write(folder.resolve("report.html"), Templates.fill("report.ftlh", narrator.language(), page));
        AtomicFile.write(folder.resolve("report.md"), markdown(narrator, page));
        for (ExerciseResult exercise : report.exercises()) {
            AtomicFile.write(
                    folder.resolve("TEST-" + JUnitXml.suiteOf(exercise) + ".xml"),
                    JUnitXml.of(course, narrator, exercise, report.provenance().hasSolutions()));
        }
        // Last, because whoever finds it takes the student for graded.
        AtomicFile.write(folder.resolve("report.json"), StudentJson.of(course, narrator, report, key));
    }

    /**
     * The standing that an earlier run has written down in a student's folder, if that run would come to the same end.
     *
     * @param key the hash of all that the report depends on
     */
    public static Optional<Standing> kept(Path folder, String key) {
        return whole(folder).filter(kept -> key.equals(kept.key())).map(StudentJson::standing);
    }

    /** What a run has written into a student's folder; empty if a file is missing. */
    static Optional<StudentJson> whole(Path folder) {
        boolean complete = Stream.of("report.json", "report.html", "report.md")
                .allMatch(file -> Files.isRegularFile(folder.resolve(file)));
        return complete ? StudentJson.read(folder.resolve("report.json")) : Optional.empty();
    }

    /** Writes {@code report.md} as a text, short enough for the summary of a job. */
    public static String markdown(Course course, Narrator narrator, Report report) {
        return markdown(narrator, StudentTeller.tell(course, narrator, report));
    }

    private static String markdown(Narrator narrator, StudentPage page) {
        return Templates.fill("report.md.ftl", narrator.language(), page);
    }
}
