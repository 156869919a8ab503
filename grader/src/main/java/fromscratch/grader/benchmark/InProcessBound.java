package fromscratch.grader.benchmark;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.Grading;
import fromscratch.grader.grading.GradingListener;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.remote.WorkerThreads;
import fromscratch.grader.report.StudentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What judging would cost if the student's code could be trusted: the same road, with the student's classes in the same
 * process. Nobody should grade like this; it is the bound that the judge is measured against.
 */
public final class InProcessBound {
    private InProcessBound() {}

    /** Judges the class in the folder of the first argument, and writes reports to that of the second. */
    public static void main(String... args) throws IOException {
        Course course = Manifest.read();
        CourseTexts courseTexts = new CourseTexts("es");
        List<Path> students;
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            students = folders.sorted().toList();
        }
        try (WorkerHome home = WorkerHome.open();
                Grading grading = new Grading(
                        course,
                        home.classPath(),
                        new WorkerThreads(),
                        Limits.USUAL,
                        ReferenceSolutions.NONE,
                        new RunConditions("", "", "none", RunConditions.USUAL_CHECK_SECONDS, null, "es"))) {
            for (Path student : students) {
                Submission submission = Intake.read(student);
                long seed = Submission.seed(1, submission.student());
                Report report = grading.grade(submission, seed, GradingListener.NONE);
                StudentReport.write(Path.of(args[1]).resolve(report.student()), course, courseTexts, report, "");
            }
        }
    }
}
