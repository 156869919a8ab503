package fromscratch.grader.mistakes;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.model.CheckId;
import java.util.List;

/**
 * A planted mistake that has met the checks of its exercise, and of all that build on it.
 *
 * @param failed the checks of its exercise that it fails, without the exercise's name
 * @param names the names that the reports give it, all exercises together
 */
record Trial(Mistake mistake, List<String> failed, List<String> names) {
    private static final Course COURSE = Manifest.read();

    Trial {
        failed = List.copyOf(failed);
        names = List.copyOf(names);
    }

    static Trial of(Mistake mistake) {
        Verdicts verdicts = Verdicts.on(
                Reach.upwards(COURSE, mistake.exercise()),
                Classes.compile(mistake.plantedIn(Solutions.sources())),
                mistake.number());
        return new Trial(
                mistake,
                verdicts.wrong().stream()
                        .filter(check -> check.exercise().equals(mistake.exercise()))
                        .map(CheckId::name)
                        .toList(),
                verdicts.diagnoses());
    }

    /** What the catalogue says that this mistake fails. */
    static Trial asPlanned(Mistake mistake) {
        return new Trial(mistake, mistake.failing(), List.of());
    }

    /** Whether it fails something, and exactly what the catalogue says. */
    boolean isCaught() {
        return !failed.isEmpty() && failed.equals(mistake.failing());
    }
}
