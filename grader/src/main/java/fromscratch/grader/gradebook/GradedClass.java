package fromscratch.grader.gradebook;

import fromscratch.grader.format.AtomicFile;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.StudentSummary;
import fromscratch.grader.report.StudentJson;
import fromscratch.grader.report.StudentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports of a class, or of a part of it, that a run has written to its end: read again to be put together. */
public final class GradedClass {
    private final Path folder;
    private final ClassJson json;

    private GradedClass(Path folder, ClassJson json) {
        this.folder = folder;
        this.json = json;
    }

    /** Reads the reports in {@code folder}; empty where no run has come to its end. */
    public static Optional<GradedClass> read(Path folder) {
        return ClassJson.read(folder.resolve("class.json")).map(json -> new GradedClass(folder, json));
    }

    public Path folder() {
        return folder;
    }

    /** What the verdicts depend on. */
    public ClassRun run() {
        return json.run();
    }

    public String language() {
        return run().conditions().language();
    }

    /** The ids of the students, in their order. */
    public List<String> students() {
        return json.students().stream().map(ClassJson.StudentJson::student).toList();
    }

    /**
     * Compares what the verdicts here and there depend on.
     *
     * @return what differs, as {@code key: here ≠ there}; empty if the two can stand in one gradebook
     */
    public List<String> differences(GradedClass other) {
        Map<String, Object> there = other.json.mustAgree();
        return json.mustAgree().entrySet().stream()
                .filter(here -> !Objects.equals(here.getValue(), there.get(here.getKey())))
                .map(here -> here.getKey() + ": " + here.getValue() + " ≠ " + there.get(here.getKey()))
                .toList();
    }

    /** The summary of a student; empty if the report is not whole, or another run's. */
    public Optional<StudentSummary> summary(String student) {
        return StudentReport.whole(folder.resolve(student))
                .filter(report -> report.student().equals(student) && covers(report))
                .map(StudentJson::summary);
    }

    /** Whether a student's report comes from this run. */
    private boolean covers(StudentJson report) {
        return run().conditions().equals(report.conditions())
                && report.seed() == Submission.seed(json.seed(), report.student());
    }

    /**
     * Copies a student's files to the same place under {@code reports}.
     *
     * @throws IOException if a file cannot be written; older files are left as they were
     */
    public void copy(String student, Path reports) throws IOException {
        Path target = Files.createDirectories(reports.resolve(student));
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder.resolve(student))) {
            files = entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    // Last, because whoever finds it takes the student for graded.
                    .sorted(Comparator.comparing(file -> file.endsWith("report.json")))
                    .toList();
        }
        for (Path file : files) {
            AtomicFile.write(target.resolve(file.getFileName().toString()), Files.readAllBytes(file));
        }
    }
}
