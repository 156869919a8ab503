package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.judge.BareJudge;
import fromscratch.grader.judge.Compilation;
import fromscratch.grader.judge.Intake;
import fromscratch.grader.judge.Limits;
import fromscratch.grader.judge.Submission;
import fromscratch.grader.model.ExerciseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What students see is what is graded: {@code mvn test} and {@code grade} agree, check by check, on everything we have. */
class OneVerdictTest {
    private static final Path SAMPLES = Path.of("src", "samples", "class");
    private static final long SEED = 7;

    /** Where words differ with every run, because the mistake is one that does. */
    private static final List<String> OTHER_WORDS = List.of("shuffle is not seeded");

    private static final Limits LIMITS = Limits.perCheck(Duration.ofSeconds(20));

    @RegisterExtension
    static final BareJudge JUDGE = new BareJudge(LIMITS);

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
        return Stream.of(
                        Stream.of(new Case("solutions", solutions)),
                        Catalogue.all().stream()
                                .map(mistake -> new Case(mistake.toString(), mistake.plantedIn(solutions))),
                        Variants.all().stream().map(variant -> new Case(variant.toString(), variant.of(solutions))),
                        Stateful.all(solutions),
                        samples())
                .flatMap(cases -> cases);
    }

    /** The sample class, but for those that spend their time in endless loops. */
    private static Stream<Case> samples() throws IOException {
        try (Stream<Path> students = Files.list(SAMPLES)) {
            return students.sorted().map(Intake::read).toList().stream()
                    .filter(sample -> !sample.sources().isEmpty())
                    .filter(sample -> !sample.student().contains("endless"))
                    .map(sample -> new Case(sample.student(), sample.sources()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mvn_test_and_grade_agree_on_every_check(Case one) throws IOException {
        Submission submission = BareJudge.submission(one.sources());
        Compilation compilation = JUDGE.judge().compile(submission);
        assumeTrue(compilation.errors().isEmpty(), "what does not compile has no mvn test");
        boolean words = OTHER_WORDS.stream().noneMatch(one.name()::contains);
        Map<String, String> graded =
                told(JUDGE.judge().judge(submission, compilation, SEED).exercises(), words);
        Map<String, String> tested = told(Verdicts.on(one.sources(), SEED).exercises(), words);
        assertThat(graded.entrySet()).containsExactlyElementsOf(tested.entrySet());
    }

    private static Map<String, String> told(List<ExerciseResult> exercises, boolean words) {
        Map<String, String> told = new LinkedHashMap<>();
        exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .forEach(check -> told.put(
                        check.id(),
                        check.status() + " " + check.score() + " " + check.blockedBy()
                                + (words ? " " + check.finding() + " " + check.counterexample() : "")));
        return told;
    }
}
