package fromscratch.grader.benchmark;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Report;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.report.StudentReport;
import fromscratch.grader.runner.CheckListener;
import fromscratch.grader.runner.CheckRun;
import fromscratch.grader.runner.ExerciseClasses;
import fromscratch.grader.scoring.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What judging would cost if the student's code could be trusted: the same compiler, checks and reports, and the student's
 * classes called in the same process. Nobody should grade like this; it is the bound that the judge is measured against.
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
        CheckListener nobody = new CheckListener() {
            @Override
            public void started(String checkId) {}

            @Override
            public void finished(Observation observation) {}
        };
        try (WorkerHome workerHome = WorkerHome.open();
                Compiler compiler = new Compiler(workerHome.classPath())) {
            for (Path student : students) {
                Submission submission = Intake.read(student);
                long seed = Submission.seed(1, submission.student());
                Compilation compilation = compiler.compile(submission.sources());
                Map<String, Observation> seen =
                        CheckRun.run(course, new ExerciseClasses(compilation.classes()), seed, nobody, Map.of());
                Report report = new Report(
                        submission.student(),
                        false,
                        new Report.Provenance("none", seed, submission.sourcesSha256(), "", "", null),
                        Scoring.score(course, seen),
                        submission.remarks(),
                        "");
                StudentReport.write(Path.of(args[1]).resolve(report.student()), course, courseTexts, report, "");
            }
        }
    }
}
