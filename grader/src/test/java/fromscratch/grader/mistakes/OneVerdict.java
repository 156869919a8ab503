package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What students see is what is graded: {@code mvn test} and {@code grade} agree, check by check. */
final class OneVerdict {
    /** Where words differ with every run, because the mistake is one that does. */
    private static final List<String> OTHER_WORDS = List.of("shuffle is not seeded");

    private OneVerdict() {}

    /**
     * Holds what {@code grade} says to what {@code mvn test} says of the same sources with the same seed.
     *
     * @param name what the sources are
     * @param graded all exercises, by the judge
     * @param tested some or all exercises, by {@code mvn test}
     */
    static void isGiven(String name, List<ExerciseResult> graded, List<ExerciseResult> tested) {
        boolean words = OTHER_WORDS.stream().noneMatch(name::contains);
        Set<String> both = tested.stream().map(ExerciseResult::id).collect(Collectors.toSet());
        assertThat(told(graded.stream().filter(exercise -> both.contains(exercise.id())), words))
                .as("grade, and then mvn test")
                .isEqualTo(told(tested.stream(), words));
    }

    private static List<String> told(Stream<ExerciseResult> exercises, boolean words) {
        return exercises
                .flatMap(exercise -> exercise.checks().stream())
                .map(check -> check.id() + " " + check.status() + " " + check.score() + " " + check.blockedBy()
                        + (words ? words(check) : ""))
                .toList();
    }

    private static String words(CheckResult check) {
        return " " + check.finding() + " " + check.counterexample() + " " + Objects.toString(check.diagnosis(), "");
    }
}
