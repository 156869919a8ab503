package fromscratch.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Method;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.mistakes.Verdicts;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.Limits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each exercise in turn uses something forbidden: it pays, who builds on it waits, and nobody else notices. */
class ForbiddenExerciseTest {
    private static final Course COURSE = Manifest.read();
    private static final long SEED = 1;

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.USUAL);

    static List<String> exercises() {
        return COURSE.exercises().stream().map(Exercise::id).toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_forbidden_exercise_pays_alone_in_the_judge_and_in_mvn_test(String forbidden) throws Exception {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        String text = sources.get(forbidden + ".java");
        int body = text.indexOf("{", text.indexOf("public final class " + forbidden)) + 1;
        sources.put(
                forbidden + ".java",
                text.substring(0, body) + " static { Runtime.getRuntime().halt(3); }" + text.substring(body));

        Report report = JUDGE.report(sources, SEED);
        for (ExerciseResult exercise : report.exercises()) {
            for (CheckResult check : exercise.checks()) {
                if (exercise.id().equals(forbidden)) {
                    assertThat(check.status()).as(check.id().toString()).isEqualTo(Status.FORBIDDEN);
                } else if (check.status() == Status.BLOCKED) {
                    assertThat(buildsOn(forbidden, COURSE.methodOf(check.id())))
                            .as(check.id().toString())
                            .isTrue();
                    assertThat(check.blockedBy()).as(check.id().toString()).allMatch(root -> root.exercise()
                            .equals(forbidden));
                } else {
                    assertThat(check.score()).as(check.id().toString()).isEqualTo(check.maxScore());
                }
            }
        }
        assertThat(told(Verdicts.on(sources, SEED).exercises())).isEqualTo(told(report.exercises()));
    }

    private static boolean buildsOn(String exercise, Method method) {
        return COURSE.foundationsOf(method).stream()
                .anyMatch(foundation -> foundation.exercise().equals(exercise));
    }

    /** All that a student reads of the checks. */
    private static List<String> told(List<ExerciseResult> exercises) {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .map(check -> check.id() + " " + check.status() + " " + check.score() + " " + check.finding() + " "
                        + check.blockedBy())
                .toList();
    }
}
