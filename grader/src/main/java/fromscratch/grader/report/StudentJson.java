package fromscratch.grader.report;

import fromscratch.grader.advice.CheckMessage;
import fromscratch.grader.advice.ReproduceCommand;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.Json;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.Status;
import fromscratch.grader.model.StudentSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.json}, component by component. Its schema only grows: no key changes its name or its meaning. So some of the
 * conditions stand there twice: under the keys of the first version, and together.
 */
public record StudentJson(
        String schema,
        String student,
        @Nullable Integer score,
        int maxScore,
        String status,
        String sandbox,
        long seed,
        String sourcesSha256,
        String key,
        String kitVersion,
        String jdk,
        @Nullable String solutionsSha256,
        String language,
        RunConditions conditions,
        ReproduceCommand replay,
        List<ExerciseJson> exercises,
        List<String> remarks,
        String printed) {
    private static final String SCHEMA = "fromscratch/report/v1";

    /** One exercise. */
    record ExerciseJson(String id, String title, String status, int score, int maxScore, List<CheckJson> checks) {
        StudentSummary.ExerciseSummary summary() {
            int standIn = checks.stream()
                    .filter(CheckJson::standIn)
                    .mapToInt(CheckJson::score)
                    .sum();
            return new StudentSummary.ExerciseSummary(id, Status.of(status), score, maxScore, standIn);
        }
    }

    /**
     * One check.
     *
     * @param message null when there is nothing to say
     * @param diagnosis the mistake that is known to lead to what was seen, or null
     * @param standIn whether the points were earned with the instructor's solution beneath
     */
    record CheckJson(
            String id,
            String status,
            int score,
            int maxScore,
            @Nullable String message,
            @Nullable DiagnosisJson diagnosis,
            boolean standIn,
            @Nullable Location location,
            List<String> counterexample) {}

    /**
     * A mistake that is known by name.
     *
     * @param text what was seen of it
     * @param question what leads to the repair
     */
    record DiagnosisJson(String id, String text, String concept, String question) {}

    /** Reads a file that an earlier run has written; empty if it is no such file. */
    static Optional<StudentJson> read(Path file) {
        return Json.read(file, StudentJson.class).filter(read -> SCHEMA.equals(read.schema()));
    }

    /** What the class needs to know of it. */
    public StudentSummary summary() {
        return new StudentSummary(
                student,
                Status.of(status),
                score,
                maxScore,
                exercises.stream().map(ExerciseJson::summary).toList(),
                exercises.stream()
                        .flatMap(exercise -> exercise.checks().stream())
                        .filter(check -> Status.of(check.status()).isWrong())
                        .map(check -> CheckId.parse(check.id()))
                        .toList());
    }

    static String of(Course course, CourseTexts courseTexts, Report report, String key) {
        Report.Provenance provenance = report.provenance();
        RunConditions conditions = provenance.conditions();
        CheckMessage message = new CheckMessage(course, courseTexts, conditions.hasSolutions());
        return Json.of(new StudentJson(
                SCHEMA,
                report.student(),
                report.mark(),
                course.points(),
                report.status().id(),
                conditions.sandbox(),
                provenance.seed(),
                provenance.sourcesSha256(),
                key,
                conditions.kitVersion(),
                conditions.jdk(),
                conditions.solutionsSha256(),
                conditions.language(),
                conditions,
                ReproduceCommand.of(report),
                report.exercises().stream()
                        .map(exercise -> exercise(exercise, courseTexts, message))
                        .toList(),
                report.remarks().stream().map(courseTexts::tell).toList(),
                report.printed()));
    }

    private static ExerciseJson exercise(ExerciseResult exercise, CourseTexts courseTexts, CheckMessage message) {
        return new ExerciseJson(
                exercise.id(),
                courseTexts.title(exercise.id()),
                exercise.status().id(),
                exercise.score(),
                exercise.maxScore(),
                exercise.checks().stream()
                        .map(check -> check(check, courseTexts, message))
                        .toList());
    }

    private static CheckJson check(CheckResult check, CourseTexts courseTexts, CheckMessage message) {
        Diagnosis diagnosis = check.diagnosis();
        return new CheckJson(
                check.id().toString(),
                check.status().id(),
                check.score(),
                check.maxScore(),
                message.of(check).orElse(null),
                diagnosis == null
                        ? null
                        : new DiagnosisJson(
                                diagnosis.id(),
                                courseTexts.seen(diagnosis),
                                courseTexts.concept(diagnosis),
                                courseTexts.question(diagnosis)),
                check.substitutedScore() > 0,
                check.location(),
                check.counterexample());
    }
}
