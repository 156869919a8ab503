package fromscratch.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import fromscratch.grader.format.Json;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.ClassRun;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.StudentSummary;
import fromscratch.grader.report.StudentJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code class.json}, component by component. Its schema only grows, as that of {@link StudentJson}. */
record ClassJson(
        String schema,
        long seed,
        String kitVersion,
        String jdk,
        String sandbox,
        long checkSeconds,
        @Nullable String solutionsSha256,
        String language,
        RunConditions conditions,
        int maxScore,
        List<StudentJson> students) {
    private static final String SCHEMA = "fromscratch/class/v1";

    /**
     * One student.
     *
     * @param score null where there is no mark, because the submission is not judged
     */
    record StudentJson(
            String student,
            String status,
            @Nullable Integer score,
            int maxScore,
            List<ExerciseJson> exercises,
            List<String> wrongChecks) {}

    /**
     * One exercise of one student.
     *
     * @param substitutedScore the points of {@code score} that were won with an instructor's solution beneath
     */
    record ExerciseJson(
            String id,
            String status,
            int score,
            int maxScore,
            @JsonProperty("standInScore") int substitutedScore) {}

    /** Reads a file that a run has written; empty if it is no such file. */
    static Optional<ClassJson> read(Path file) {
        return Json.read(file, ClassJson.class).filter(read -> SCHEMA.equals(read.schema()));
    }

    /** What the verdicts depend on. */
    ClassRun run() {
        return new ClassRun(seed, conditions);
    }

    /** All that must be the same where verdicts are to stand in one gradebook, by the names of the keys. */
    Map<String, Object> mustAgree() {
        Map<String, Object> all = Json.components(conditions);
        all.put("seed", seed);
        all.put("maxScore", maxScore);
        return all;
    }

    static String of(ClassRun run, int maxScore, List<StudentSummary> summaries) {
        RunConditions conditions = run.conditions();
        return Json.of(new ClassJson(
                SCHEMA,
                run.seed(),
                conditions.kitVersion(),
                conditions.jdk(),
                conditions.sandbox(),
                conditions.checkSeconds(),
                conditions.solutionsSha256(),
                conditions.language(),
                conditions,
                maxScore,
                summaries.stream().map(summary -> student(summary, maxScore)).toList()));
    }

    private static StudentJson student(StudentSummary summary, int maxScore) {
        return new StudentJson(
                summary.student(),
                summary.status().id(),
                summary.score(),
                maxScore,
                summary.exercises().stream()
                        .map(e -> new ExerciseJson(
                                e.id(), e.status().id(), e.score(), e.maxScore(), e.substitutedScore()))
                        .toList(),
                summary.wrongChecks().stream().map(CheckId::toString).toList());
    }
}
