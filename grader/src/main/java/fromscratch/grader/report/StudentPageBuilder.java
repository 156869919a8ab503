package fromscratch.grader.report;

import fromscratch.grader.advice.CheckMessage;
import fromscratch.grader.advice.NextStep;
import fromscratch.grader.advice.ReproduceCommand;
import fromscratch.grader.advice.States;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Report;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells one student's report in one language, and cuts what is too long for a page. */
final class StudentPageBuilder {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_REMARK = 300;
    private static final int LONGEST_TEXT = 2000;
    private static final int INPUTS_SHOWN = 10;
    private static final int REMARKS_SHOWN = 20;

    private final Course course;
    private final CourseTexts courseTexts;
    private final CheckMessage message;
    private final States states;

    private StudentPageBuilder(Course course, CourseTexts courseTexts, boolean hasSolutions) {
        this.course = course;
        this.courseTexts = courseTexts;
        this.message = new CheckMessage(course, courseTexts, hasSolutions);
        this.states = new States(courseTexts.language());
    }

    static StudentPage tell(Course course, CourseTexts courseTexts, Report report) {
        return new StudentPageBuilder(
                        course, courseTexts, report.provenance().conditions().hasSolutions())
                .page(report);
    }

    private StudentPage page(Report report) {
        return new StudentPage(
                courseTexts.language(),
                Printable.beginning(Printable.line(report.student()), LONGEST_ID),
                report.standing().id(),
                report.mark(),
                course.points(),
                advice(NextStep.of(report.exercises())),
                report.exercises().stream().map(this::exercise).toList(),
                states
                        .notes(
                                report.exercises(),
                                report.provenance().conditions().hasSolutions())
                        .stream()
                        .map(note -> note.replace('\n', ' '))
                        .toList(),
                report.remarks().stream()
                        .limit(REMARKS_SHOWN)
                        .map(courseTexts::tell)
                        .map(remark -> Printable.beginning(remark, LONGEST_REMARK))
                        .toList(),
                beginning(report.printed()),
                report.provenance(),
                ReproduceCommand.of(report));
    }

    private StudentPage.Advice advice(NextStep step) {
        if (step instanceof NextStep.Repair repair) {
            return new StudentPage.Advice(
                    "repair",
                    exercise(repair.exercise()),
                    check(repair.check()),
                    repair.others(),
                    "",
                    hint(repair.check()));
        }
        if (step instanceof NextStep.Begin begin) {
            return new StudentPage.Advice(
                    "begin",
                    exercise(begin.exercise()),
                    check(begin.check()),
                    0,
                    course.methodOf(begin.check().id()).id().toString(),
                    hint(begin.check()));
        }
        if (step instanceof NextStep.Wait wait) {
            return new StudentPage.Advice(
                    "wait",
                    exercise(wait.exercise()),
                    null,
                    0,
                    wait.methods().stream().map(MethodId::toString).collect(Collectors.joining(", ")),
                    null);
        }
        return new StudentPage.Advice("done", null, null, 0, "", null);
    }

    /** The first hint to the method that a check judges. */
    private @Nullable String hint(CheckResult check) {
        return NextStep.isHelpedByAHint(check)
                ? courseTexts.hints(course.methodOf(check.id())).get(0)
                : null;
    }

    private StudentPage.Exercise exercise(ExerciseResult result) {
        String state = States.key(result.status(), result.score());
        return new StudentPage.Exercise(
                result.id(),
                courseTexts.title(result.id()),
                courseTexts.concept(result.id()),
                courseTexts.formula(result.id()),
                state,
                states.of(result),
                result.status().isWrong(),
                result.score(),
                result.maxScore(),
                result.checks().stream().map(this::check).toList());
    }

    private StudentPage.Check check(CheckResult check) {
        return new StudentPage.Check(
                check.id().toString(),
                courseTexts.statement(check.id()),
                check.status().id(),
                states.name(check.status().id()),
                check.status().isWrong(),
                check.score(),
                check.maxScore(),
                message.of(check).map(StudentPageBuilder::beginning).orElse(null),
                check.location() == null ? null : check.location().toString(),
                check.counterexample().stream()
                        .limit(INPUTS_SHOWN)
                        .map(StudentPageBuilder::beginning)
                        .toList(),
                check.diagnosis() == null ? null : mistake(check.diagnosis()));
    }

    private StudentPage.Mistake mistake(Diagnosis diagnosis) {
        return new StudentPage.Mistake(
                courseTexts.concept(diagnosis),
                courseTexts.why(diagnosis),
                courseTexts.seen(diagnosis),
                courseTexts.question(diagnosis));
    }

    private static String beginning(String text) {
        return Printable.beginning(text, LONGEST_TEXT);
    }
}
