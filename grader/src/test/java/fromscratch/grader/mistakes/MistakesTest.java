package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong answers are expected guests: each planted mistake meets the checks that are there for it, and no others. */
class MistakesTest {
    private static final Course COURSE = Manifest.read();
    private static final Set<Status> NOT_ITS_FAULT = Set.of(Status.PASSED, Status.BLOCKED);

    static List<Mistake> mistakes() {
        return Catalogue.all();
    }

    /** At least so many of them are named by what they are. */
    private static final double AIM = 0.95;

    private static final List<Naming> NAMINGS = new ArrayList<>();

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.perCheck(Verdicts.LIMIT));

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_planted_mistake_fails_its_checks_and_leaves_the_other_exercises_in_peace(Mistake mistake)
            throws IOException {
        long seed = mistake.number();
        Submission submission = BareGrading.submission(mistake.plantedIn(Solutions.sources()));
        Verdicts verdicts = Verdicts.on(
                isFirstOfItsExercise(mistake) ? COURSE : Reach.upwards(COURSE, mistake.exercise()),
                Classes.compile(submission.sources()),
                seed);
        SoftAssertions softly = new SoftAssertions();
        for (ExerciseResult exercise : verdicts.exercises()) {
            String where = exercise.id() + ", seed " + seed;
            if (exercise.id().equals(mistake.exercise())) {
                softly.assertThat(wrong(exercise)).as(where).containsExactlyElementsOf(mistake.failing());
                softly.assertThat(exercise.score()).as(where).isLessThan(exercise.maxScore());
            } else if (Reach.buildsOn(
                    COURSE, mistake.exercise(), COURSE.exercise(exercise.id()).orElseThrow())) {
                softly.assertThat(exercise.checks())
                        .as(where)
                        .allMatch(check -> NOT_ITS_FAULT.contains(check.status()));
            } else {
                softly.assertThat(exercise.score()).as(where).isEqualTo(exercise.maxScore());
            }
            softly.assertThat(told(exercise)).as(where).allMatch(text -> !text.isBlank() && !text.contains("{"));
        }
        Naming naming = new Naming(mistake, verdicts.diagnoses());
        NAMINGS.add(naming);
        softly.assertThat(naming.isWrong()).as(naming.toString()).isFalse();
        softly.assertAll();
        OneVerdict.isGiven(mistake.toString(), JUDGE.report(submission, seed).exercises(), verdicts.exercises());
    }

    /** Wrong names fail their own test above; here it is about how many are right. */
    @AfterAll
    static void as_many_are_named_rightly_as_are_on_record() throws IOException {
        if (NAMINGS.size() < mistakes().size()) {
            return; // somebody looks at a few of them, or there is a failure above
        }
        Naming.Counts counts = Naming.Counts.of(NAMINGS);
        System.out.println("Diagnosis of the planted mistakes: " + counts);
        assertThat(NAMINGS.stream().filter(naming -> !naming.isRight()))
                .as("named rightly: at least %s", AIM)
                .hasSizeLessThanOrEqualTo((int) ((1 - AIM) * NAMINGS.size()));
        assertThat(FiguresOnRecord.ofThisTree().read())
                .as(Figures.HOW_TO_ACCEPT)
                .containsEntry(FiguresOnRecord.NAMED, new Figure(counts.right(), NAMINGS.size()))
                .containsEntry(FiguresOnRecord.MISNAMED, new Figure(counts.wrong(), NAMINGS.size()))
                .containsEntry(FiguresOnRecord.UNNAMED, new Figure(counts.silent(), NAMINGS.size()));
    }

    private static List<String> wrong(ExerciseResult exercise) {
        return exercise.checks().stream()
                .filter(check -> check.status().isWrong())
                .map(check -> check.id().name())
                .toList();
    }

    /** One mistake of each exercise meets the whole course, which shows that nothing builds on it unsaid. */
    private static boolean isFirstOfItsExercise(Mistake mistake) {
        return mistakes().stream()
                .filter(other -> other.exercise().equals(mistake.exercise()))
                .findFirst()
                .orElseThrow()
                .equals(mistake);
    }

    /** What students read, in every language. */
    private static List<String> told(ExerciseResult exercise) {
        return Texts.languages().stream()
                .map(CourseTexts::new)
                .flatMap(courseTexts -> exercise.checks().stream()
                        .map(CheckResult::finding)
                        .filter(Objects::nonNull)
                        .map(courseTexts::tell))
                .toList();
    }
}
