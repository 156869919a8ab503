package fromscratch.grader.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Reach;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.runner.CheckListener;
import fromscratch.grader.runner.CheckRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checks as PIT sees them: one test an exercise, red when any check of that exercise is.
 *
 * <p>PIT runs it in the module {@code solutions}, where the class path holds the solutions before the stand-ins, so that
 * the checks meet each mutant as they meet a student's class in {@code mvn test}. It is no test of the grader's own
 * build, hence its name.
 */
class SolutionsUnderMutation {
    private static final Course COURSE = Manifest.read();
    private static final long SEED = 1;

    static List<String> exercises() {
        return COURSE.exercises().stream().map(Exercise::id).toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_check_passes(String exercise) {
        CheckRun run = new CheckRun(Reach.alone(COURSE, exercise), SEED, new CheckListener() {}, Observations.NONE);
        run.runChecks();
        assertThat(run.observations().all())
                .filteredOn(observation -> observation.status().isWrong())
                .extracting(Observation::check)
                .isEmpty();
    }
}
