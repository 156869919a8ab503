package fromscratch.grader.grading;

import fromscratch.grader.compile.Compilation;
import fromscratch.grader.compile.Compiler;
import fromscratch.grader.course.Course;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.Standing;
import fromscratch.grader.policy.Inspection;
import fromscratch.grader.policy.Policy;
import fromscratch.grader.remote.Deadline;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.Workers;
import fromscratch.grader.runner.SourceLines;
import fromscratch.grader.scoring.Scoring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one road from a submission to its report, for {@code grade}, {@code feedback}, {@code mvn test} and
 * {@code benchmark}: compile, hold to the policy, run the checks, diagnose, locate, score, run again with the reference
 * solutions where something is blocked, report.
 *
 * <p>{@link fromscratch.grader.intake.Intake} comes before, and the reports' files come after; {@code JudgeProgram},
 * {@code StudentRun} and {@code InProcessBound} put all three in a row. One thread
 * grades one submission at a time.
 */
public final class Grading implements AutoCloseable {
    private final Course course;
    private final Compiler compiler;
    private final Policy policy;
    private final CheckExecution execution;
    private final SubstitutionRuns substitutionRuns;
    private final RunConditions conditions;

    /**
     * Prepares to grade.
     *
     * @param classPath what submissions are compiled against
     * @param workers what executes the students' code
     * @param limits how long it may take
     * @param references what takes the place of an exercise that is not right while others are judged
     * @param conditions what the reports say of the run
     * @throws IOException if the compiler cannot read the class path
     * @throws UnusableSolution if one of {@code references} cannot be used
     */
    public Grading(
            Course course,
            List<Path> classPath,
            Workers workers,
            Limits limits,
            ReferenceSolutions references,
            RunConditions conditions)
            throws IOException {
        this.course = course;
        this.compiler = new Compiler(classPath);
        this.policy = new Policy(course);
        this.execution = new CheckExecution(course, workers, limits);
        this.substitutionRuns = new SubstitutionRuns(course, compiler, references, limits.submission());
        this.conditions = conditions;
    }

    /**
     * Grades one submission.
     *
     * @param seed the seed of every random input
     * @throws IOException if the student's code cannot be executed here, whatever it is
     */
    public Report grade(Submission submission, long seed, GradingListener listener) throws IOException {
        Compilation compilation = compiler.compile(submission.sources());
        listener.compiled();
        Inspection inspection = policy.inspect(compilation.classes(), submission::text);
        try (Deadline deadline = new Deadline()) {
            Round round = new Round(this, submission, seed, deadline, listener);
            Observed own =
                    submission.sources().isEmpty() ? new Observed(nothing(), "") : round.alone(compilation, inspection);
            List<ExerciseResult> alone = Scoring.score(course, own.observations());
            List<ExerciseResult> verdicts = substitutionRuns.judgeBlockedAgain(
                    alone, own.observations(), submission.sources(), deadline, round::withSolutions);
            Standing standing = compilation.classes().isEmpty() ? Standing.BROKEN : Standing.JUDGED;
            List<Finding> remarks = remarks(submission, compilation);
            remarks.addAll(inspection.remarks());
            return report(submission, seed, standing, verdicts, remarks, own.printed());
        }
    }

    /**
     * The report on a submission that cannot be judged.
     *
     * @param standing whether that is its own fault
     */
    public Report refuse(Submission submission, long seed, Standing standing, Finding why) {
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.add(why);
        List<ExerciseResult> verdicts =
                standing == Standing.NOT_JUDGED ? List.of() : Scoring.score(course, located(submission, nothing()));
        return report(submission, seed, standing, verdicts, remarks, "");
    }

    /** What is done once with the student's own classes, and again with solutions in the place of some. */
    private record Round(
            Grading grading, Submission submission, long seed, Deadline deadline, GradingListener listener) {

        /** The student's own classes. */
        Observed alone(Compilation students, Inspection inspection) throws IOException {
            return observe(students, inspection, Map.of(), Observations.NONE);
        }

        /**
         * Holds classes to the policy, runs the checks, names the mistakes behind what is wrong, and says where to look.
         *
         * @param students the student's classes
         * @param solutions the classes of the solutions that take the place of some; the policy is not asked about them
         * @param known what is known already; it outweighs what the policy says
         */
        Observed withSolutions(Compilation students, Map<String, byte[]> solutions, Observations known)
                throws IOException {
            return observe(students, grading.policy.inspect(students.classes(), submission::text), solutions, known);
        }

        private Observed observe(
                Compilation students, Inspection inspection, Map<String, byte[]> solutions, Observations known)
                throws IOException {
            Map<String, byte[]> classes = new HashMap<>(inspection.admitted());
            classes.putAll(solutions);
            Observations before = inspection.observations(grading.course).with(known);
            Observed observed = grading.execution.runAndDiagnose(students, classes, before, seed, deadline, listener);
            return new Observed(grading.located(submission, observed.observations()), observed.printed());
        }
    }

    private Observations located(Submission submission, Observations observations) {
        return new SourceLines(course, submission::text).locate(observations);
    }

    private static List<Finding> remarks(Submission submission, Compilation compilation) {
        List<Finding> remarks = new ArrayList<>(submission.remarks());
        remarks.addAll(compilation.remarks());
        compilation.errors().values().forEach(error -> remarks.add(error.finding()));
        return remarks;
    }

    private Observations nothing() {
        return new Observations(course.methods()
                .flatMap(method ->
                        method.checks().stream().map(check -> Observation.notStarted(check.id(), method.id())))
                .toList());
    }

    private Report report(
            Submission submission,
            long seed,
            Standing standing,
            List<ExerciseResult> verdicts,
            List<Finding> remarks,
            String printed) {
        return new Report(
                submission.student(),
                standing,
                new Report.Provenance(seed, submission.sourcesSha256(), conditions),
                verdicts,
                remarks,
                printed);
    }

    @Override
    public void close() throws IOException {
        compiler.close();
    }
}
