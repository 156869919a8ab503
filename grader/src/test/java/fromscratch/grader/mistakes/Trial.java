package fromscratch.grader.mistakes;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import java.util.List;

/**
 * A planted mistake that has met the checks of its exercise.
 *
 * @param failed the checks that it fails, without the exercise's name
 */
record Trial(Mistake mistake, List<String> failed) {
    private static final Course COURSE = Manifest.read();

    Trial {
        failed = List.copyOf(failed);
    }

    static Trial of(Mistake mistake) {
        Verdicts verdicts = Verdicts.on(
                Reach.alone(COURSE, mistake.exercise()),
                Classes.compile(mistake.plantedIn(Solutions.sources())),
                mistake.number());
        return new Trial(
                mistake,
                verdicts.wrong().stream()
                        .map(check -> check.substring(check.indexOf('.') + 1))
                        .toList());
    }

    /** What the catalogue says that this mistake fails. */
    static Trial asPlanned(Mistake mistake) {
        return new Trial(mistake, mistake.failing());
    }

    /** Whether it fails something, and exactly what the catalogue says. */
    boolean isCaught() {
        return !failed.isEmpty() && failed.equals(mistake.failing());
    }
}
