package fromscratch.grader.mistakes;

import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.samples.SampleClass;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code mvn test} and {@code grade} agree on the solutions, the samples, and on what keeps something between calls. On the
 * planted mistakes and the variants {@link MistakesTest} and {@link VariantsTest} show it.
 */
class OneVerdictTest {
    private static final long SEED = 7;

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.perCheck(Verdicts.LIMIT));

    /** Sources to be judged both ways. */
    record Case(String name, Map<String, String> sources) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        if (!Solutions.present()) {
            return Stream.of(new Case("no solutions", Map.of()));
        }
        Map<String, String> solutions = Solutions.sources();
        return Stream.of(Stream.of(new Case("solutions", solutions)), Stateful.all(solutions), samples())
                .flatMap(cases -> cases);
    }

    /** The sample class, but for those that spend their time in endless loops. */
    private static Stream<Case> samples() throws IOException {
        return SampleClass.submissions().stream()
                .map(Intake::read)
                .filter(sample -> !sample.sources().isEmpty())
                .filter(sample -> !sample.student().contains("endless"))
                .map(sample -> new Case(sample.student(), sample.sources()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mvn_test_and_grade_agree_on_every_check(Case one) throws IOException {
        Submission submission = BareGrading.submission(one.sources());
        OneVerdict.isGiven(
                one.name(),
                JUDGE.report(submission, SEED).exercises(),
                JUDGE.inThisProcess(submission, SEED).exercises());
    }
}
